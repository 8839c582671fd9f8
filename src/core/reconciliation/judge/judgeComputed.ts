import { isEqual, larger, minus, plus, round, type Exact } from "../../quantity";
import { halfUnit, intervalOf, isConsistent, type Interval, type Operand } from "../../relation/arithmetic";
import type { Judgement } from "./Judgement";
import { isNoise, pass, readOperands, roundLike } from "./operands";

/**
 * A figure worked out from others: its value from theirs as they stand, and all values that their rounding leaves possible (asked for
 * only where the value does not settle it; absent where a divisor may be 0).
 */
export interface Computed {
  readonly value: Exact;
  readonly interval: () => Interval | undefined;
}

/**
 * Judges a stated figure against one worked out by a formula: a pass where rounding the result gives the stated figure, rounding
 * where the intervals meet, else an error. `work` gets the operands without float noise; absent means a divisor of 0.
 */
export function judgeComputed(
  stated: Operand,
  operands: readonly Operand[],
  work: (operands: readonly Operand[]) => Computed | undefined,
  mayBeRoundedTwice = false,
): Judgement {
  const [settled] = readOperands([stated]) ?? [];
  const inputs = readOperands(operands);
  if (settled === undefined || inputs === undefined) return { verdict: "unchecked", because: "excessDigits" };
  const computed = work(inputs);
  if (computed === undefined) return { verdict: "unchecked", because: "zeroDivisor" };
  const expected = roundLike(computed.value, settled);
  if (isEqual(settled.value, expected) || isExactlyStated(settled, expected)) return pass(settled, expected);
  const interval = computed.interval();
  if (interval === undefined) return { verdict: "unchecked", because: "zeroDivisor" };
  const isPossible = isConsistent(intervalOf(settled.value, settled.decimals), interval);
  if (mayBeRoundedTwice && isPossible && isRoundedTwice(settled, computed.value)) return pass(settled, expected);
  return {
    verdict: isPossible ? "rounding" : "error",
    expected,
    difference: minus(settled.value, expected),
    bound: largestDifference(settled, expected, interval),
  };
}

function isExactlyStated(stated: Operand, expected: Exact): boolean {
  if (stated.decimals !== Number.POSITIVE_INFINITY) return false;
  return isNoise(minus(stated.value, expected), expected);
}

/** 13.8495 → 13.85 → 13.9: kept with one more digit first, then shortened once more. */
function isRoundedTwice(stated: Operand, value: Exact): boolean {
  const { decimals } = stated;
  return isEqual(stated.value, round(round(value, decimals + 1), decimals));
}

/** The farthest from the expected figure that a stated one may lie and still be possible. */
function largestDifference(stated: Operand, expected: Exact, interval: Interval): Exact {
  const farthest = larger(minus(interval.high, expected), minus(expected, interval.low));
  return plus(farthest, halfUnit(stated.decimals));
}
