import { HorizontalBarChart } from "@fluentui/react-charts";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../core";
import { groupLines, pointsText, rateText, type GroupLine } from "../../report/summary";
import { useLayout } from "../frame/layout";
import { own } from "../theme/palette";
import { RESULT_WORDS } from "../words/result";
import { percentOf, weightText } from "./scoreFigures";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 62px",
    columnGap: "10px",
    alignItems: "baseline",
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", fontSize: "15px" },
  group: { margin: "8px 0 0" },
  // The chart keeps room for its own title and figures; ours stand in the line above.
  chart: {
    height: "10px",
    overflow: "hidden",
    "& svg": { display: "block" },
    "& rect:nth-of-type(2)": { fill: own.jiheTrack },
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
});

/** 一级指标: score, weight and 得分率 in figures, and as a bar. */
export function GroupBars({ scorecard }: { readonly scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const groups = groupLines(scorecard).slice(0, -1);
  return (
    <div>
      <div className={mergeClasses(styles.line, layout.small, layout.muted)} aria-hidden="true">
        <span>{RESULT_WORDS.group}</span>
        <span>{RESULT_WORDS.scoreOfWeight}</span>
        <span className={layout.figure}>{RESULT_WORDS.rate}</span>
      </div>
      <ul className={layout.plainList} aria-label={RESULT_WORDS.group}>
        {groups.map((group) => (
          <Group key={group.name} group={group} places={scorecard.scheme.places} />
        ))}
      </ul>
    </div>
  );
}

function Group({ group, places }: { readonly group: GroupLine; readonly places: number }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { name, weight, score, rate } = group;
  return (
    <li className={styles.group}>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.figure}>
          <span className={layout.strong}>{pointsText(score, places)}</span>
          <span className={layout.muted}> / {weightText(weight)}</span>
        </span>
        <span className={styles.figure}>{rateText(rate)}</span>
      </div>
      <div className={styles.chart} role="img" aria-label={`${name}${RESULT_WORDS.rate} ${rateText(rate)}`}>
        <div ref={makeInert}>
          <HorizontalBarChart
            data={[{ chartData: [barOf(name, score === undefined ? 0 : percentOf(score, weight))] }]}
            chartDataMode="hidden"
            barHeight={6}
            hideTooltip
            hideLabels
          />
        </div>
      </div>
    </li>
  );
}

/** The chart's bars take the focus and speak English; what they say stands in the line above. */
function makeInert(node: HTMLElement | null): void {
  node?.setAttribute("inert", "");
}

function barOf(legend: string, percent: number) {
  return { legend, horizontalBarChartdata: { x: percent, total: 100 }, color: own.jiheBar };
}
