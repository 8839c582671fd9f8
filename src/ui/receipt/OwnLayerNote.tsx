import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "../frame/layout";
import { isNothingStanding, type Standing } from "../session/PaneState";
import { standingText, RECEIPT_WORDS, undoAllLines } from "../words/receipt";

const useStyles = makeStyles({ buttons: { display: "flex", columnGap: "8px" } });

interface Props {
  readonly standing: Standing;
  readonly onUndo: () => void;
  readonly onClearMarks: () => void;
}

/** What stands of ours in the workbook, also from an earlier run, and exactly what taking it back does. */
export function OwnLayerNote({ standing, onUndo, onClearMarks }: Props): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  if (isNothingStanding(standing)) return null;
  return (
    <section className={mergeClasses(layout.section, layout.stack)} aria-label={RECEIPT_WORDS.own}>
      <h3 className={layout.heading}>{RECEIPT_WORDS.own}</h3>
      <div>{standingText(standing)}</div>
      <div className={mergeClasses(layout.small, layout.muted)}>
        {undoAllLines(standing).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={onUndo}>
          {RECEIPT_WORDS.undoAll}
        </Button>
        {standing.marks === 0 ? null : (
          <Button size="small" onClick={onClearMarks}>
            {RECEIPT_WORDS.clear}
          </Button>
        )}
      </div>
    </section>
  );
}
