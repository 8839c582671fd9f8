import { absolute, compare, exactFromInteger, minus, over, plus, times, ZERO, type Exact } from "../../quantity";
import {
  addIntervals,
  divideIntervals,
  exactly,
  excessDigits,
  halfUnit,
  intervalOf,
  type Operand,
} from "../../relation/arithmetic";
import { judgeComputed } from "./judgeComputed";
import type { Judgement } from "./Judgement";
import { pass } from "./operands";

const MINUS_ONE = exactFromInteger(-1);

/** Judges a stated rate (执行率, 占比 …) against dividend ÷ divisor; unchecked where the divisor may be 0. */
export function judgeQuotient(stated: Operand, dividend: Operand, divisor: Operand): Judgement {
  return judgeShifted(stated, dividend, divisor, ZERO);
}

/** Judges a stated change (调整率, 增长率) against now ÷ before − 1: `before` once, or the interval were too wide. */
export function judgeChange(stated: Operand, before: Operand, now: Operand): Judgement {
  return judgeShifted(stated, now, before, MINUS_ONE);
}

function judgeShifted(stated: Operand, dividend: Operand, divisor: Operand, constant: Exact): Judgement {
  if (isPlainlyRounded(stated, dividend, divisor, constant)) return pass(stated, stated.value);
  return judgeComputed(stated, [dividend, divisor], ([above, below]) => {
    if (above === undefined || below === undefined) return undefined;
    const quotient = over(above.value, below.value);
    if (quotient === undefined) return undefined;
    return { value: plus(quotient, constant), interval: () => intervalFrom(above, below, constant) };
  });
}

/** stated = round(dividend ÷ divisor + constant), told without a division where the rest is below half a unit. */
function isPlainlyRounded(stated: Operand, dividend: Operand, divisor: Operand, constant: Exact): boolean {
  if ([stated, dividend, divisor].some(({ value, decimals }) => excessDigits(value, decimals))) return false;
  const rest = minus(times(minus(stated.value, constant), divisor.value), dividend.value);
  return compare(absolute(rest), times(halfUnit(stated.decimals), absolute(divisor.value))) < 0;
}

function intervalFrom(dividend: Operand, divisor: Operand, constant: Exact) {
  const above = intervalOf(dividend.value, dividend.decimals);
  const below = intervalOf(divisor.value, divisor.decimals);
  const quotient = divideIntervals(above, below);
  return quotient === undefined ? undefined : addIntervals(quotient, exactly(constant));
}
