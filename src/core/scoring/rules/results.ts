import { formatFixed, isEqual, larger, minus, round, sign, smaller, times, ZERO, type Exact } from "../../quantity";
import type { ReasonCode } from "../Reason";
import type { Award } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import type { Gap } from "../Scorecard";
import { symbol } from "./symbols";

/** Why a rule gives no points. */
export type Refusal = Extract<RuleResult, { readonly because: unknown }>;

/** A refusal to score, with the words that were not understood. */
export function refusal(code: ReasonCode, ...values: readonly string[]): Refusal {
  return { because: { code, values } };
}

/** Points within 0 and the weight; `full` is what the rule itself gives at most. */
export function scored(
  points: Exact,
  { weight }: RuleInputs,
  calculation: string,
  gaps: readonly Gap[] = [],
): RuleResult {
  return { points: larger(ZERO, smaller(points, larger(weight, ZERO))), calculation, gaps };
}

/** The one gap of a rule that is a single condition or formula: what is missing from full marks. */
export function gapOf(full: Exact, points: Exact, standard: string, fact: string): readonly Gap[] {
  const lost = minus(full, points);
  return sign(lost) > 0 ? [{ standard, fact, lost }] : [];
}

/** An award in points. */
export function pointsOf(award: Award, weight: Exact): Exact {
  return award.isShare === true ? times(award.points, weight) : award.points;
}

/** A result of points for a calculation: as it is where its places suffice, else rounded (0.6967 is 0.70). */
export function pointsText(points: Exact, places: number): string {
  const rounded = round(points, places);
  return isEqual(rounded, points) ? symbol(points) : formatFixed(rounded, places).replace("-", "−");
}
