import { isEqual, isZero, minus, ONE, type Exact } from "../../quantity";
import { unitOf, type Operand } from "../../relation/arithmetic";
import { gradeDifference } from "./gradeDifference";
import type { Judgement } from "./Judgement";
import { pass, readOperands, weightedSum } from "./operands";

/** Judges whether shares (占比) add up to the whole, which is exact: each share adds half a unit of its last place. */
export function judgeShares(shares: readonly Operand[], whole: Exact = ONE): Judgement {
  if (shares.length === 0) return { verdict: "unchecked", because: "noAddends" };
  const settled = readOperands(shares);
  if (settled === undefined) return { verdict: "unchecked", because: "excessDigits" };
  const stated = weightedSum(settled);
  if (isEqual(stated, whole)) return pass({ value: whole, decimals: Number.POSITIVE_INFINITY }, whole);
  const difference = minus(stated, whole);
  return { expected: whole, difference, ...gradeDifference(difference, unitsOf(settled)) };
}

function unitsOf(shares: readonly Operand[]) {
  const isCounting = ({ value }: Operand) => !isZero(value);
  return {
    counting: shares.filter(isCounting).map(({ decimals }) => unitOf(decimals)),
    zeros: shares.filter((share) => !isCounting(share)).map(({ decimals }) => unitOf(decimals)),
  };
}
