import { compare, exactFromInteger, isZero, over, plus, sign, times, ZERO, type Exact } from "../../quantity";
import { exactly, type Interval } from "./Interval";

/** One contribution to a sum: what it may be, and how often it counts (−1: it is taken off). */
export interface Contribution {
  readonly interval: Interval;
  readonly weight: Exact;
}

/** All values that the weighted sum may have; [0, 0] without contributions. */
export function sumInterval(contributions: readonly Contribution[]): Interval {
  return contributions.reduce(
    (total, { interval, weight }) => addIntervals(total, scaleInterval(interval, weight)),
    exactly(ZERO),
  );
}

/** All sums of a value of one and a value of the other; an end is closed only where both are. */
export function addIntervals(left: Interval, right: Interval): Interval {
  return {
    low: plus(left.low, right.low),
    high: plus(left.high, right.high),
    lowClosed: left.lowClosed && right.lowClosed,
    highClosed: left.highClosed && right.highClosed,
  };
}

/** All values times the factor; a negative one swaps the ends together with their flags. */
export function scaleInterval(interval: Interval, factor: Exact): Interval {
  const direction = sign(factor);
  if (direction === 0) return exactly(ZERO);
  const low = times(interval.low, factor);
  const high = times(interval.high, factor);
  if (direction > 0) return { ...interval, low, high };
  return { low: high, high: low, lowClosed: interval.highClosed, highClosed: interval.lowClosed };
}

/** All products of a value of one and a value of the other: their extremes lie at the corners. */
export function multiplyIntervals(left: Interval, right: Interval): Interval {
  const corners = endsOf(left).flatMap((a) => endsOf(right).map((b) => combine(a, b, times(a.value, b.value))));
  return between(outermost(corners, -1), outermost(corners, 1));
}

/** All quotients of a value of one and a value of the other; absent where the divisor may be 0. */
export function divideIntervals(dividend: Interval, divisor: Interval): Interval | undefined {
  if (sign(divisor.high) < 0)
    return divideIntervals(scaleInterval(dividend, MINUS_ONE), scaleInterval(divisor, MINUS_ONE));
  if (sign(divisor.low) <= 0) return undefined;
  const [low, high] = endsOf(dividend);
  const [least, most] = endsOf(divisor);
  return between(
    quotient(low, sign(low.value) < 0 ? least : most),
    quotient(high, sign(high.value) < 0 ? most : least),
  );
}

/** An end of an interval, and whether it belongs to it. */
interface End {
  readonly value: Exact;
  readonly closed: boolean;
}

const MINUS_ONE = exactFromInteger(-1);

function endsOf(interval: Interval): readonly [End, End] {
  return [
    { value: interval.low, closed: interval.lowClosed },
    { value: interval.high, closed: interval.highClosed },
  ];
}

/** A closed 0 gives 0 with whatever stands on the other side, open ends included. */
function combine(left: End, right: End, value: Exact): End {
  const isZeroAttained = (left.closed && isZero(left.value)) || (right.closed && isZero(right.value));
  return { value, closed: (left.closed && right.closed) || isZeroAttained };
}

/** The lowest (−1) or highest (1) end; closed if any end of that value is. */
function outermost(ends: readonly End[], direction: -1 | 1): End {
  return ends.reduce((best, end) => {
    const order = compare(end.value, best.value);
    if (order === 0) return { value: best.value, closed: best.closed || end.closed };
    return order === direction ? end : best;
  });
}

function quotient(dividend: End, divisor: End): End {
  return combine(dividend, divisor, over(dividend.value, divisor.value) ?? ZERO);
}

function between(low: End, high: End): Interval {
  return { low: low.value, high: high.value, lowClosed: low.closed, highClosed: high.closed };
}
