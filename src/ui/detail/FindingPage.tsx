import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Check } from "../../core";
import type { Finding } from "../../report/findings";
import { unitOf } from "../../report/figures";
import { titleOf } from "../../report/titles";
import { VERDICT_WORDS } from "../../report/words";
import type { Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { LevelIcon } from "../icons/LevelIcon";
import type { Fault } from "../session/PaneState";
import type { ViewAction } from "../session/View";
import { levelColour } from "../theme/levelColour";
import { DETAIL_WORDS } from "../words/detail";
import { BridgeTable } from "./BridgeTable";
import { DecisionFooter, type Decide } from "./DecisionFooter";
import { FindingBar } from "./FindingBar";
import { FindingFigures } from "./FindingFigures";
import { FindingNotes } from "./FindingNotes";
import { IntervalPlot } from "./IntervalPlot";
import { JumpButtons } from "./JumpButtons";
import { PartsTable } from "./PartsTable";

const useStyles = makeStyles({
  content: { padding: "12px var(--jihePad) 16px", display: "flex", flexDirection: "column", rowGap: "10px" },
  level: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "7px" },
});

interface Props {
  readonly finding: Finding;
  readonly list: readonly Finding[];
  readonly checks: readonly Check[];
  readonly isStale: boolean;
  readonly fault: Fault | undefined;
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
  readonly onDecide: Decide;
}

/** One finding with its figures, how they were worked out, what may lie behind it, and what a person decides. */
export function FindingPage(props: Props): ReactElement {
  const { finding, list, checks, isStale, fault, onView, onJump, onDecide } = props;
  const layout = useLayout();
  const styles = useStyles();
  const close = (): void => {
    onView({ do: "closeFinding" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement) return;
    if (event.key !== "Escape" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    close();
  };
  return (
    <div className={layout.page} onKeyDown={onKeyDown}>
      <FindingBar finding={finding} list={list} onView={onView} onBack={close} />
      <div className={layout.body}>
        <div className={styles.content}>
          <Head finding={finding} />
          {isStale ? <div className={layout.small}>{DETAIL_WORDS.stale}</div> : null}
          <FindingFigures check={finding} />
          <JumpButtons check={finding} onJump={onJump} />
          <PartsTable check={finding} onJump={onJump} />
          <IntervalPlot check={finding} />
          <BridgeTable check={finding} checks={checks} onView={onView} onJump={onJump} />
          <FindingNotes check={finding} checks={checks} onJump={onJump} />
        </div>
      </div>
      <DecisionFooter key={finding.id} finding={finding} fault={fault} onDecide={onDecide} />
    </div>
  );
}

function Head({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [finding.id]);
  const unit = unitOf(finding);
  return (
    <div>
      <div className={mergeClasses(styles.level, layout.small)}>
        <LevelIcon verdict={finding.verdict} />
        <span className={layout.strong} style={{ color: levelColour(finding.verdict) }}>
          {VERDICT_WORDS[finding.verdict]}
        </span>
        <span className={layout.muted}>
          {[sheetsOf(finding).join("与"), ...(unit === "" ? [] : [`${DETAIL_WORDS.unit}${unit}`])].join("，")}
        </span>
      </div>
      <h2 ref={title} tabIndex={-1} className={mergeClasses(layout.heading, layout.pageTitle)}>
        {titleOf(finding).map((clause) => (
          <span key={clause} className={layout.clause}>
            {clause}&nbsp;
          </span>
        ))}
      </h2>
    </div>
  );
}

function sheetsOf({ at, with: sides }: Finding): readonly string[] {
  return [...new Set([at, ...sides].map(({ place }) => place.sheet))].slice(0, 2);
}
