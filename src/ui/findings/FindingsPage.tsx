import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check } from "../../core";
import { VERDICT_WORDS } from "../../report/words";
import { useLayout } from "../frame/layout";
import { TextLink } from "../frame/TextLink";
import { LevelIcon, type ShownVerdict } from "../icons/LevelIcon";
import { Counters } from "../result/Counters";
import { FINDINGS_WORDS, SHOWN_VERDICTS } from "../words/findings";
import { EmptyFindings } from "./EmptyFindings";
import { FindingList } from "./FindingList";
import type { FindingsPageProps } from "./FindingsPageProps";
import { Remarks } from "./Remarks";
import { RoundingGroups } from "./RoundingGroups";
import { countShown, listFindings } from "./selectFindings";
import { UncheckedList } from "./UncheckedList";

const useStyles = makeStyles({
  counters: { padding: "10px var(--jihePad) 0" },
  affecting: { padding: "8px var(--jihePad) 0" },
});

/** Counters as filters, the ranked list, 尾差 by table, 提示 folded, 未能核对 with reasons. */
export function FindingsPage({ checks, stale, view, onView, onJump }: FindingsPageProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const findings = listFindings(checks, view);
  const shows = (verdict: ShownVerdict): boolean => !view.isAffecting && view.verdicts.includes(verdict);
  return (
    <>
      <div className={styles.counters} aria-live="polite">
        <VerdictCounters
          checks={checks}
          chosen={view.isAffecting ? [] : view.verdicts}
          onChoose={(verdict) => {
            onView({ do: "toggleVerdict", verdict });
          }}
        />
      </div>
      {view.isAffecting ? (
        <div className={mergeClasses(styles.affecting, layout.row, layout.small)}>
          <span>{FINDINGS_WORDS.onlyAffecting}</span>
          <TextLink
            onClick={() => {
              onView({ do: "showVerdict", verdict: "error" });
            }}
          >
            {FINDINGS_WORDS.showAll}
          </TextLink>
        </div>
      ) : null}
      {findings.length > 0 ? (
        <FindingList findings={findings} stale={stale} chosen={view.finding} onView={onView} onJump={onJump} />
      ) : null}
      {shows("rounding") ? <RoundingGroups checks={checks} onView={onView} onJump={onJump} /> : null}
      <Remarks checks={checks} stale={stale} view={view} onView={onView} onJump={onJump} />
      {shows("unchecked") ? <UncheckedList checks={checks} onJump={onJump} /> : null}
      <EmptyFindings checks={checks} view={view} />
    </>
  );
}

interface CounterProps {
  readonly checks: readonly Check[];
  readonly chosen: readonly ShownVerdict[];
  readonly onChoose: (verdict: ShownVerdict) => void;
}

export function VerdictCounters({ checks, chosen, onChoose }: CounterProps): ReactElement {
  const counts = countShown(checks);
  const counters = SHOWN_VERDICTS.map((verdict) => ({
    name: verdict,
    word: VERDICT_WORDS[verdict],
    number: counts[verdict],
    icon: <LevelIcon verdict={verdict} />,
  }));
  return <Counters label={FINDINGS_WORDS.counters} counters={counters} chosen={chosen} onChoose={onChoose} />;
}
