import { absolute, compare, isEqual, larger, minus, sum, type Exact } from "../../quantity";
import { halfUnit, unitOf, type Operand } from "../../relation/arithmetic";
import type { Judged, Judgement } from "./Judgement";
import { isNoise, pass, readOperands } from "./operands";

/** One of two figures that report the same fact; a sum of rounded figures may be one unit of its last place off. */
export interface Report extends Operand {
  readonly isSumOfRounded?: boolean;
}

/**
 * Judges two reports of one fact (section 3 of the reference). Of the same precision they must be equal: one unit of the last place
 * apart is rounding if either is a sum of rounded figures, else suspect. Of different precision their intervals must meet.
 */
export function judgeSame(stated: Report, other: Report): Judgement {
  if (isEqual(stated.value, other.value)) return pass(stated, other.value);
  const [left] = readOperands([stated]) ?? [];
  const [right] = readOperands([other]) ?? [];
  if (left === undefined || right === undefined) return { verdict: "unchecked", because: "excessDigits" };
  if (isEqual(left.value, right.value) || differByNoise(left, right)) return pass(left, right.value);
  return left.decimals === right.decimals ? judgeAlike(left, right) : judgeMixed(left, right);
}

function differByNoise(left: Report, right: Report): boolean {
  if (left.decimals !== Number.POSITIVE_INFINITY || right.decimals !== Number.POSITIVE_INFINITY) return false;
  return isNoise(minus(left.value, right.value), larger(absolute(left.value), absolute(right.value)));
}

function judgeAlike(left: Report, right: Report): Judged {
  const compared = compareWithin(left, right, unitOf(left.decimals));
  if (compared.verdict === "error") return compared;
  const isSum = left.isSumOfRounded === true || right.isSumOfRounded === true;
  return isSum ? compared : { ...compared, verdict: "suspect", because: "oneUnit" };
}

function judgeMixed(left: Report, right: Report): Judged {
  const meeting = sum([halfUnit(left.decimals), halfUnit(right.decimals)]);
  const compared = compareWithin(left, right, meeting);
  if (compared.verdict !== "error") return { ...compared, verdict: "pass" };
  const slack = [left, right].filter((report) => report.isSumOfRounded).map(({ decimals }) => unitOf(decimals));
  return compareWithin(left, right, sum([meeting, ...slack]));
}

function compareWithin(left: Report, right: Report, bound: Exact): Judged {
  const difference = minus(left.value, right.value);
  const verdict = compare(absolute(difference), bound) > 0 ? "error" : "rounding";
  return { verdict, expected: right.value, difference, bound };
}
