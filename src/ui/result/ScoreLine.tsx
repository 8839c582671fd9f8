import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { pointsText, waitingText } from "../../report/summary";
import { useLayout } from "../frame/layout";
import { distanceText, RESULT_WORDS } from "../words/result";
import { weightText } from "./scoreFigures";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
    flexShrink: 0,
    padding: "10px var(--jihePad)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  total: { margin: "0 6px", fontSize: "20px", lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  grade: { marginLeft: "8px", fontSize: "20px", lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
});

/** The score in one line, above lists. */
export function ScoreLine({ scorecard }: { readonly scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { total, full, grade, next, scheme, isProvisional } = scorecard;
  const small = mergeClasses(layout.small, layout.muted);
  return (
    <div className={styles.line}>
      <span className={layout.nowrap}>
        <span className={small}>{isProvisional ? RESULT_WORDS.provisional : RESULT_WORDS.total}</span>
        <span className={styles.total}>{pointsText(total, scheme.places)}</span>
        {isProvisional ? null : <span className={small}>/ {weightText(full)}</span>}
      </span>
      {isProvisional ? (
        <span className={mergeClasses(layout.small, layout.second)}>{waitingText(scorecard)}</span>
      ) : (
        <span className={layout.nowrap}>
          <span className={mergeClasses(layout.small, layout.second)}>
            {next === undefined ? "" : distanceText(next.grade, pointsText(next.distance, scheme.places))}
          </span>
          <span className={styles.grade}>{grade ?? ""}</span>
        </span>
      )}
    </div>
  );
}
