import { absolute, isEqual, isZero, minus, sum, times, ONE, type Exact } from "../../quantity";
import { unitOf, type Addend, type Operand } from "../../relation/arithmetic";
import { gradeDifference, type Grade } from "./gradeDifference";
import type { Judgement } from "./Judgement";
import { isNoise, pass, readOperands, roundLike, weightedSum } from "./operands";

/**
 * Judges a stated total against its weighted addends (合计, and with weights of −1 a roll-forward 期初 + 增 − 减 = 期末). Blanks are
 * left out by the caller; an addend of 0 carries no rounding.
 */
export function judgeSum(total: Operand, addends: readonly Addend[]): Judgement {
  if (addends.length === 0) return { verdict: "unchecked", because: "noAddends" };
  const raw = weightedSum(addends);
  if (isEqual(total.value, raw)) return pass(total, raw);
  const [settledTotal] = readOperands([total]) ?? [];
  const settled = readOperands(addends);
  if (settledTotal === undefined || settled === undefined) return { verdict: "unchecked", because: "excessDigits" };
  const expected = weightedSum(settled);
  if (isStated(settledTotal, expected, settled)) return pass(settledTotal, expected);
  const difference = minus(settledTotal.value, expected);
  return { expected, difference, ...gradeSum(difference, settledTotal, settled) };
}

/** The total is the sum, rounded where the total is the coarser of the two. */
function isStated(total: Operand, expected: Exact, addends: readonly Addend[]): boolean {
  if (isEqual(total.value, roundLike(expected, total))) return true;
  if (total.decimals !== Number.POSITIVE_INFINITY) return false;
  return isNoise(minus(total.value, expected), sum(addends.map(({ value }) => absolute(value))));
}

/**
 * A total finer than all its parts is judged at its own precision first; what only the parts' coarser one explains is doubted
 * (section 9.5 of the reference).
 */
function gradeSum(difference: Exact, total: Operand, addends: readonly Addend[]): Grade {
  const grade = gradeDifference(difference, unitsOf(total, addends));
  if (!isFiner(total, addends)) return grade;
  const asFine = addends.map((addend) => ({ ...addend, decimals: total.decimals }));
  const fine = gradeDifference(difference, unitsOf(total, asFine));
  return fine.verdict !== "error" || grade.verdict === "error"
    ? fine
    : { ...grade, verdict: "suspect", because: "coarsePrecision" };
}

function isFiner(total: Operand, addends: readonly Addend[]): boolean {
  return addends.every(({ value, decimals }) => isZero(value) || decimals < total.decimals);
}

/** Last places of the figures that were rounded, the total's among them; apart from those that stand as 0. */
function unitsOf(total: Operand, addends: readonly Addend[]) {
  const unitIn = ({ decimals, weight = ONE }: Addend) => times(unitOf(decimals), absolute(weight));
  return {
    counting: [unitOf(total.decimals), ...addends.filter(({ value }) => !isZero(value)).map(unitIn)],
    zeros: addends.filter(({ value }) => isZero(value)).map(unitIn),
  };
}
