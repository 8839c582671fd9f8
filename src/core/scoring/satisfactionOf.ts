import { over, plus, times, ZERO, type Exact } from "../quantity";
import type { IndicatorCell } from "./Indicator";
import { figureOf } from "./readCell";

/** Σ count × weight ÷ Σ counts of one question (满意度); absent without answers, or where a count cannot be read. */
export function satisfactionOf(counts: readonly IndicatorCell[], weights: readonly Exact[]): Exact | undefined {
  let answers = ZERO;
  let points = ZERO;
  for (const [index, cell] of counts.entries()) {
    const count = countOf(cell);
    const weight = weights[index];
    if (count === undefined || weight === undefined) return undefined;
    answers = plus(answers, count);
    points = plus(points, times(count, weight));
  }
  return over(points, answers);
}

/** A blank cell says that nobody chose this; words and errors say nothing. */
export function countOf(cell: IndicatorCell): Exact | undefined {
  return figureOf(cell) ?? (cell.text === "" && cell.error === undefined ? ZERO : undefined);
}
