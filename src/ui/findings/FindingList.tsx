import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Finding } from "../../report/findings";
import type { Jump } from "../frame/CellLink";
import { KeyCap } from "../frame/KeyCap";
import { useLayout } from "../frame/layout";
import type { ViewAction } from "../session/View";
import { FINDINGS_WORDS, listLine } from "../words/findings";
import { FindingRow } from "./FindingRow";
import { neighbourOf } from "./selectFindings";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "8px var(--jihePad)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hints: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    whiteSpace: "nowrap",
    "@media (max-width: 335px), (hover: none)": { display: "none" },
  },
  second: { marginLeft: "6px" },
});

interface Props {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly stale: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
}

/** The ranked list under how many it holds and the keys that move in it. */
export function FindingList(props: Omit<Props, "label">): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <>
      <div className={styles.head}>
        <span className={mergeClasses(layout.small, layout.second, layout.grow)} aria-live="polite">
          {listLine(props.findings.length)}
        </span>
        <span className={mergeClasses(styles.hints, layout.small, layout.muted)} aria-hidden="true">
          <KeyCap>↑ ↓</KeyCap> {FINDINGS_WORDS.move}
          <span className={styles.second} />
          <KeyCap>Enter</KeyCap> {FINDINGS_WORDS.jump}
        </span>
      </div>
      <FindingRows {...props} label={FINDINGS_WORDS.list} />
    </>
  );
}

/** Findings one below the other: ↑ ↓ move, Enter jumps to the accused cell, → or Space opens. */
export function FindingRows({ findings, label, stale, chosen, onView, onJump }: Props): ReactElement {
  const layout = useLayout();
  const list = useRef<HTMLUListElement>(null);
  const current = findings.find(({ id }) => id === chosen)?.id ?? findings[0]?.id;
  useRestoredFocus(list, chosen);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movement(event.key, findings, current);
    if (next === undefined) return;
    event.preventDefault();
    if (next.open === true) onView({ do: "openFinding", id: next.finding.id });
    else if (next.jump === true) onJump(next.finding.at.place);
    else {
      onView({ do: "selectFinding", id: next.finding.id });
      focusRow(list.current, next.finding.id);
    }
  };
  return (
    <ul ref={list} className={layout.plainList} aria-label={label} onKeyDown={onKeyDown}>
      {findings.map((finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          isCurrent={finding.id === current}
          isStale={stale.has(finding.id)}
          onOpen={() => {
            onView({ do: "openFinding", id: finding.id });
            onJump(finding.at.place);
          }}
        />
      ))}
    </ul>
  );
}

interface Movement {
  readonly finding: Finding;
  readonly open?: true;
  readonly jump?: true;
}

function movement(key: string, findings: readonly Finding[], current: string | undefined): Movement | undefined {
  const step = STEPS[key];
  const finding = neighbourOf(findings, current, step ?? 0);
  if (finding === undefined) return undefined;
  if (step !== undefined) return { finding };
  if (key === "Enter") return { finding, jump: true };
  return key === " " || key === "ArrowRight" ? { finding, open: true } : undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Coming back from a finding, the list stands at it again. */
function useRestoredFocus(list: React.RefObject<HTMLUListElement | null>, chosen: string | undefined): void {
  const first = useRef(chosen);
  useEffect(() => {
    if (first.current !== undefined) focusRow(list.current, first.current);
  }, [list]);
}

function focusRow(list: HTMLUListElement | null, id: string): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
  rows.find((row) => row.dataset["finding"] === id)?.focus();
}
