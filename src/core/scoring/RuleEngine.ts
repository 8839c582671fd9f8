import type { Exact } from "../quantity";
import type { IndicatorCell } from "./Indicator";
import type { Reason } from "./Reason";
import type { PartialStep, Rule } from "./Rule";
import type { Gap } from "./Scorecard";

/** What a rule is applied to. */
export interface RuleInputs {
  readonly weight: Exact;
  readonly name: string;
  readonly target?: IndicatorCell;
  /** The 实际值, where its own cell is blank the one that a survey or the ledger gives. */
  readonly achieved?: IndicatorCell;
  /** Decimal places that scores are shown with. */
  readonly places: number;
  /** How a part of a step counts where the rule is silent; absent: it is not guessed. */
  readonly partialStep?: PartialStep;
  /** Satisfaction from the survey, unrounded, where the achieved cell is blank. */
  readonly satisfaction?: Exact;
}

export type RuleReading = { readonly rule: Rule } | { readonly because: Reason };

export type RuleResult =
  | { readonly points: Exact; readonly calculation: string; readonly gaps: readonly Gap[] }
  | { readonly because: Reason };

/** The two halves of the rule language: words to rule, rule and figures to points. */
export interface RuleEngine {
  readonly readRule: (text: string, ruleType?: string) => RuleReading;
  readonly applyRule: (rule: Rule, inputs: RuleInputs) => RuleResult;
}
