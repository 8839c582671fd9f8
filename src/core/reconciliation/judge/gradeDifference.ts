import { absolute, compare, exactFromInteger, isZero, plus, shift, sum, times, ZERO, type Exact } from "../../quantity";
import type { Judged } from "./Judgement";
import { mixedRoundingProbability } from "./probability";

export type Grade = Pick<Judged, "verdict" | "bound" | "probability" | "because">;

/** The last places of the figures of a sum, times their weights: of those that count as rounded, and of those that stand as 0. */
export interface RoundedUnits {
  readonly counting: readonly Exact[];
  readonly zeros: readonly Exact[];
}

const HALF = shift(exactFromInteger(5), -1);
/** 1 %: a rarer rounding is doubted (T1 and T2 in section 5 of the reference). */
const RARE = shift(exactFromInteger(1), -2);

/** Grades a difference that is not 0: within the worst case of rounding it is rounding or, where rare, suspect; else an error. */
export function gradeDifference(difference: Exact, units: RoundedUnits): Grade {
  const counting = units.counting.filter((unit) => !isZero(unit));
  const bound = times(sum(counting), HALF);
  const size = absolute(difference);
  if (compare(size, bound) > 0) {
    const widest = plus(bound, times(sum(units.zeros), HALF));
    if (compare(size, widest) > 0) return { verdict: "error", bound, probability: ZERO };
    return { verdict: "suspect", bound, probability: ZERO, because: "zeroAddends" };
  }
  const probability = mixedRoundingProbability(size, counting);
  if (compare(probability, RARE) >= 0) return { verdict: "rounding", bound, probability };
  return { verdict: "suspect", bound, probability, because: "improbable" };
}
