import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check, RangedFigure, Working } from "../../core";
import { toNumber } from "../../core";
import { plainText, placesOf, unitOf } from "../../report/figures";
import { basisOf } from "../../report/messages";
import { useLayout } from "../frame/layout";
import { levelColour } from "../theme/levelColour";
import type { Finding } from "../../report/findings";
import { own } from "../theme/palette";
import { apartText, DETAIL_WORDS } from "../words/detail";

const useStyles = makeStyles({
  line: {
    position: "relative",
    height: "16px",
    "::before": {
      content: "''",
      position: "absolute",
      top: "8px",
      left: 0,
      right: 0,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  range: { position: "absolute", minWidth: "3px", forcedColorAdjust: "none" },
  words: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
});

/** The two ranges on a line; only where they do not meet. */
export function IntervalPlot({ check }: { readonly check: Finding }): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  const { working } = check;
  if (working?.apart === undefined || working.parts.length < 2 || !PLOTTED.includes(working.form)) return null;
  const isStatedLeft = toNumber(working.stated.figure.value) < toNumber(working.calculated.value);
  const scale = scaleOf(working.stated.figure, working.calculated);
  const names = [statedName(check), calculatedName(check)];
  const gap = apartText(plainText(working.apart, placesOf(check)) + (unitOf(check) === "%" ? "" : ""));
  return (
    <div role="img" aria-label={`${names.join("与")}${gap}`}>
      <div className={styles.line}>
        <span
          className={styles.range}
          style={{
            ...scale(working.stated.figure),
            top: 0,
            height: "16px",
            backgroundColor: levelColour(check.verdict),
          }}
        />
        <span
          className={styles.range}
          style={{ ...scale(working.calculated), top: "3px", height: "10px", backgroundColor: own.jiheBand }}
        />
      </div>
      <div className={mergeClasses(styles.words, layout.small)} aria-hidden="true">
        <span>{isStatedLeft ? names[0] : names[1]}</span>
        <span className={layout.muted}>{gap}</span>
        <span>{isStatedLeft ? names[1] : names[0]}</span>
      </div>
    </div>
  );
}

const PLOTTED: readonly Working["form"][] = ["sum", "equal"];

/** Puts both ranges between 10 % and 90 % of the width. */
function scaleOf(left: RangedFigure, right: RangedFigure): (figure: RangedFigure) => { left: string; width: string } {
  const ends = [left.low, left.high, right.low, right.high].map(toNumber);
  const least = Math.min(...ends);
  const span = Math.max(...ends) - least || 1;
  const at = (value: number): number => MARGIN + ((value - least) / span) * (100 - 2 * MARGIN);
  return ({ low, high }) => {
    const from = at(toNumber(low));
    return { left: `${String(from)}%`, width: `${String(at(toNumber(high)) - from)}%` };
  };
}

const MARGIN = 8;

function statedName({ working, kind }: Check): string {
  return kind === "sum" ? "合计" : (working?.stated.side.place.sheet ?? "");
}

function calculatedName(check: Check): string {
  return check.kind === "equal" ? (check.with[0]?.place.sheet ?? DETAIL_WORDS.calculated) : basisOf(check);
}
