import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Correction, CorrectionOutcome } from "../../core";
import { targetOf } from "../../core";
import { correctionText, FAILURES, TOLD } from "../../report/understanding";
import { useLayout } from "../frame/layout";
import { TextLink } from "../frame/TextLink";
import { own } from "../theme/palette";
import { notTaken, TABLES_WORDS } from "../words/tables";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px" },
  failure: { color: own.jiheSuspect },
});

export interface CorrectionListProps {
  /** All corrections of the workbook. */
  readonly corrections: readonly Correction[];
  readonly outcomes: readonly CorrectionOutcome[];
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

interface Props extends CorrectionListProps {
  /** Those on show; all where the list tells of the whole workbook, which then names their tables. */
  readonly shown?: readonly Correction[];
}

/** What people said about tables, whether it was applied, and how to take it back. */
export function CorrectionList({ corrections, outcomes, shown, onCorrect }: Props): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  const list = shown ?? corrections;
  if (list.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{TABLES_WORDS.corrections}</h2>
      <ul className={mergeClasses(layout.plainList, layout.small, styles.list)}>
        {list.map((correction) => {
          const because = outcomes.find((outcome) => targetOf(outcome.correction) === targetOf(correction))?.because;
          return (
            <li key={targetOf(correction)}>
              <div className={layout.row}>
                <span>
                  {shown === undefined ? `${correction.sheet}「${correction.table}」` : ""}
                  {correctionText(correction)}
                </span>
                <TextLink
                  isSaving
                  className={layout.nowrap}
                  onClick={() => {
                    onCorrect(corrections.filter((other) => other !== correction));
                  }}
                >
                  {TABLES_WORDS.remove}
                  <span className={layout.hidden}> {correctionText(correction)}</span>
                </TextLink>
              </div>
              {because === undefined ? (
                <span className={layout.muted}>{TOLD}</span>
              ) : (
                <span className={styles.failure}>{notTaken(FAILURES[because])}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
