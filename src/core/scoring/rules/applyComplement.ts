import { absolute, larger, minus, ONE, times, ZERO } from "../../quantity";
import type { ComplementRule, Rule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { isUnfilled } from "./figuresIn";
import { rateIn } from "./rateIn";
import { gapOf, pointsText, refusal, scored } from "./results";
import { percent, symbol } from "./symbols";

/** 反向比率: weight × (1 − |rate|). */
export function applyComplement(rule: ComplementRule & Pick<Rule, "text">, inputs: RuleInputs): RuleResult {
  const { achieved, weight, places } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const rate = rateIn(achieved);
  if (rate === undefined) return refusal("achievedNotUnderstood", achieved.text);
  const share = larger(ZERO, minus(ONE, rule.isSigned === true ? rate : absolute(rate)));
  const points = times(weight, share);
  const shown = rule.isSigned === true ? percent(rate) : `|${percent(rate)}|`;
  const calculation = `${symbol(weight)} × (1 − ${shown}) = ${pointsText(points, places)}`;
  return scored(points, inputs, calculation, gapOf(weight, points, rule.text ?? "", achieved.text));
}
