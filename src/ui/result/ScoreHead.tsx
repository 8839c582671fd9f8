import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { pointsText, waitingText } from "../../report/summary";
import { useLayout } from "../frame/layout";
import { distanceText, RESULT_WORDS } from "../words/result";
import { GradeBar } from "./GradeBar";
import { weightText } from "./scoreFigures";

const useStyles = makeStyles({
  head: { flexShrink: 0, padding: "12px var(--jihePad) 14px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  labels: { position: "relative", zIndex: 1 },
  figures: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "8px" },
  total: {
    fontSize: "40px",
    lineHeight: "44px",
    fontWeight: tokens.fontWeightSemibold,
    // The plate that high contrast puts behind such large text would cover the line above.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "CanvasText" },
  },
  full: { marginLeft: "6px", fontSize: "15px", color: tokens.colorNeutralForeground3 },
  grade: {
    marginLeft: "10px",
    fontSize: "32px",
    lineHeight: "40px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "CanvasText" },
  },
  distance: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

/** 总分 and 评价等级 large, the distance to the next grade, the scale; while an indicator waits, 暂计得分 without a grade. */
export function ScoreHead({ scorecard }: { readonly scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { total, full, scheme, isProvisional } = scorecard;
  const label = mergeClasses(layout.small, layout.muted);
  return (
    <section className={styles.head} aria-label={RESULT_WORDS.total}>
      <div className={mergeClasses(layout.row, styles.labels)}>
        <span className={label}>{isProvisional ? RESULT_WORDS.provisional : RESULT_WORDS.total}</span>
        {isProvisional ? null : <span className={label}>{RESULT_WORDS.grade}</span>}
      </div>
      <div className={styles.figures}>
        <span className={layout.nowrap}>
          <span className={styles.total}>{pointsText(total, scheme.places)}</span>
          {isProvisional ? null : <span className={styles.full}>/ {weightText(full)}</span>}
        </span>
        <Grade scorecard={scorecard} />
      </div>
      {isProvisional ? null : <GradeBar scorecard={scorecard} />}
      <div className={mergeClasses(layout.small, layout.second)}>
        {isProvisional ? `${RESULT_WORDS.waitingCaption}。` : RESULT_WORDS.caption}
      </div>
    </section>
  );
}

function Grade({ scorecard }: { readonly scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const { grade, next, isProvisional, scheme } = scorecard;
  if (isProvisional) return <span className={styles.distance}>{waitingText(scorecard)}</span>;
  return (
    <span>
      {next === undefined ? null : (
        <span className={styles.distance}>{distanceText(next.grade, pointsText(next.distance, scheme.places))}</span>
      )}
      <span className={styles.grade}>{grade ?? RESULT_WORDS.noGrade}</span>
    </span>
  );
}
