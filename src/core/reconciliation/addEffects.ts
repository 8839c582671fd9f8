import type { CellPlace } from "../grid";
import { isEqual, toNumber } from "../quantity";
import type { IndicatorScore, Scorecard } from "../scoring/Scorecard";
import type { Check } from "./Check";

/** Scores again with another figure in one cell. */
export type Rescore = (place: CellPlace, value: number) => Scorecard | undefined;

/** Says of each finding whether the other figure would change a score or the grade (影响得分), by scoring again with it. */
export function addEffects(checks: readonly Check[], card: Scorecard | undefined, rescore: Rescore): readonly Check[] {
  if (card === undefined) return checks;
  const used = new Set(card.indicators.flatMap(cellsOf).map(nameOf));
  return checks.map((check) => {
    const isFinding = (check.verdict === "error" || check.verdict === "suspect") && check.root === undefined;
    if (!isFinding || check.affects !== "none" || check.expected === undefined || !used.has(nameOf(check.at.place)))
      return check;
    return { ...check, affects: effectOf(card, rescore(check.at.place, toNumber(check.expected))) };
  });
}

function effectOf(before: Scorecard, after: Scorecard | undefined): Check["affects"] {
  if (after === undefined) return "none";
  if (before.grade !== after.grade) return "grade";
  const isSame = (entry: IndicatorScore, index: number) => {
    const other = after.indicators[index]?.score;
    return entry.score === undefined || other === undefined ? entry.score === other : isEqual(entry.score, other);
  };
  return before.indicators.every(isSame) ? "none" : "score";
}

function cellsOf({ indicator, from }: IndicatorScore): readonly CellPlace[] {
  const own = [indicator.weight, indicator.target, indicator.achieved].flatMap((cell) =>
    cell === undefined ? [] : [cell.place],
  );
  return [...from, ...own];
}

function nameOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}
