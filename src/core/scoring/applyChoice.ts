import { compare, exactFromText, ZERO, type Exact } from "../quantity";
import type { Chosen, IgnoredChoice, ScoreChoice } from "./ScoreChoice";

/** What comes of a choice: the score that it makes 采用分, or that it does not count; nothing without a choice. */
export interface ChoiceOutcome {
  readonly score?: Exact;
  readonly chosen?: Chosen;
  readonly ignoredChoice?: IgnoredChoice;
}

/** Applies an evaluator's choice to one indicator: 测算分 where there is one, or a score from 0 to the weight. */
export function applyChoice(
  choice: ScoreChoice | undefined,
  { weight, computed }: { readonly weight: Exact | undefined; readonly computed: Exact | undefined },
): ChoiceOutcome {
  if (choice === undefined) return {};
  const { score, reason } = choice;
  if (score === "computed") {
    return computed === undefined ? { ignoredChoice: {} } : { score: computed, chosen: { by: "computed", reason } };
  }
  const given = exactFromText(score.given);
  if (given === undefined) return { ignoredChoice: {} };
  const isWithin = weight !== undefined && compare(given, ZERO) >= 0 && compare(given, weight) <= 0;
  return isWithin ? { score: given, chosen: { by: "given", reason } } : { ignoredChoice: { given } };
}
