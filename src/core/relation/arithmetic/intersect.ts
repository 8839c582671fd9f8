import { compare, type Exact } from "../../quantity";
import type { Interval } from "./Interval";

/** The values that both may have; absent where there is none. An end is closed only if every interval that ends there is closed. */
export function intersect(left: Interval, right: Interval): Interval | undefined {
  const lows = compare(left.low, right.low);
  const highs = compare(left.high, right.high);
  const low: Exact = lows >= 0 ? left.low : right.low;
  const high: Exact = highs <= 0 ? left.high : right.high;
  const lowClosed = (lows < 0 || left.lowClosed) && (lows > 0 || right.lowClosed);
  const highClosed = (highs > 0 || left.highClosed) && (highs < 0 || right.highClosed);
  const order = compare(low, high);
  if (order > 0 || (order === 0 && !(lowClosed && highClosed))) return undefined;
  return { low, high, lowClosed, highClosed };
}

/** What all reports of one fact leave possible; absent where they contradict one another, or where there is none. */
export function intersectAll(intervals: readonly Interval[]): Interval | undefined {
  const [first, ...others] = intervals;
  return others.reduce<Interval | undefined>(
    (common, interval) => (common === undefined ? undefined : intersect(common, interval)),
    first,
  );
}

/** True where one true value can stand behind both figures. */
export function isConsistent(left: Interval, right: Interval): boolean {
  return intersect(left, right) !== undefined;
}
