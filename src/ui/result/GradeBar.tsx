import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { own } from "../theme/palette";
import { scaleBands } from "./scoreFigures";

const useStyles = makeStyles({
  scale: { position: "relative", display: "flex", columnGap: "1px", margin: "10px 0 4px" },
  band: { minWidth: 0, textAlign: "center" },
  track: {
    height: "6px",
    backgroundColor: own.jiheTrack,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  reached: {
    backgroundColor: own.jiheBand,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  name: {
    display: "block",
    padding: "4px 0 6px",
    fontSize: "12px",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  nameReached: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  marker: { position: "absolute", top: "-10px", width: "10px", height: "20px", transform: "translateX(-5px)" },
});

/** The scale of grades with a mark where the total stands; the figures stand beside it in words. */
export function GradeBar({ scorecard }: { readonly scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const { bands, marker } = scaleBands(scorecard);
  return (
    <div className={styles.scale} aria-hidden="true">
      {bands.map(({ grade, from, to, isReached }) => (
        <div key={grade} className={styles.band} style={{ flex: `${String(to - from)} 1 0` }}>
          <div className={mergeClasses(styles.track, isReached && styles.reached)} />
          <span className={mergeClasses(styles.name, isReached && styles.nameReached)}>{grade}</span>
        </div>
      ))}
      <svg className={styles.marker} style={{ left: `${String(marker)}%` }} viewBox="0 0 10 20">
        <path d="M1 0h8L6 4v15H4V4Z" fill="currentColor" />
      </svg>
    </div>
  );
}
