import {
  absolute,
  compare,
  decimalPlaces,
  exactFromInteger,
  isEqual,
  minus,
  over,
  plus,
  round,
  shift,
  times,
  ONE,
  type Exact,
} from "../quantity";
import type { IndicatorCell } from "../scoring/Indicator";
import { figureOf } from "../scoring/readCell";
import type { Verdict } from "./Check";

/** The outcome of comparing a stated figure with what it should be; `precision` is the unit of the last place judged with. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly expected: Exact;
  readonly actual: Exact;
  readonly difference: Exact;
  readonly precision: Exact;
}

const HALF = shift(exactFromInteger(5), -1);
/** More decimals than this come out of a formula and say nothing about the column. */
const MOST_PLACES = 6;

/** Decimal places that a column of stated figures claims: the most that any of them shows. */
export function columnPlaces(cells: readonly (IndicatorCell | undefined)[]): number {
  const places = cells.flatMap((cell) => figureOf(cell) ?? []).map((figure) => decimalPlaces(figure));
  return Math.max(0, ...places.filter((count) => count <= MOST_PLACES));
}

/** Points (分) are exact once rounded by the scheme: equal, or equal when written with the fewer places of their column. */
export function judgePoints(actual: Exact, expected: Exact, places: number, schemePlaces: number): Judgement {
  const isCoarse = places < schemePlaces && isEqual(round(expected, places), actual);
  const verdict = isEqual(actual, expected) ? "pass" : isCoarse ? "rounding" : "error";
  return judged(verdict, actual, expected, Math.min(places, schemePlaces));
}

/**
 * A rate (得分率, 满意度, 占比) passes if the exact one rounds to it; it is rounding within one unit of the last place if the
 * operands before their own rounding (`low` to `high`) could have given it.
 */
export function judgeRate(
  actual: Exact,
  exact: Exact,
  columnDecimals: number,
  bounds?: readonly [low: Exact, high: Exact],
): Judgement {
  const places = Math.min(Math.max(decimalPlaces(actual), columnDecimals), 12);
  const expected = round(exact, places);
  const unit = shift(ONE, -places);
  const isNear = compare(absolute(minus(round(actual, places), expected)), unit) <= 0;
  const isExplained = bounds !== undefined && isNear && meets(actual, times(unit, HALF), bounds);
  const verdict = isEqual(round(actual, places), expected) ? "pass" : isExplained ? "rounding" : "error";
  return judged(verdict, actual, expected, places);
}

/** Bounds of a quotient whose upper figure was rounded to so many places; absent where the lower one is 0. */
export function quotientBounds(above: Exact, below: Exact, places: number): readonly [Exact, Exact] | undefined {
  const half = times(shift(ONE, -places), HALF);
  const [low, high] = [over(minus(above, half), below), over(plus(above, half), below)];
  return low === undefined || high === undefined ? undefined : [low, high];
}

function meets(actual: Exact, half: Exact, [low, high]: readonly [Exact, Exact]): boolean {
  return compare(minus(actual, half), high) <= 0 && compare(plus(actual, half), low) >= 0;
}

function judged(verdict: Verdict, actual: Exact, expected: Exact, places: number): Judgement {
  return { verdict, expected, actual, difference: minus(actual, expected), precision: shift(ONE, -places) };
}
