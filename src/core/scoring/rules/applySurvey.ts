import { ONE, smaller, times } from "../../quantity";
import type { Rule, SurveyRule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { isUnfilled } from "./figuresIn";
import { rateIn } from "./rateIn";
import { gapOf, pointsText, refusal, scored } from "./results";
import { percent, symbol } from "./symbols";

/** 满意度折算: weight × satisfaction, the survey's own unrounded one where there is one. */
export function applySurvey(rule: SurveyRule & Pick<Rule, "text">, inputs: RuleInputs): RuleResult {
  const { achieved, weight, places } = inputs;
  const full = rule.full ?? weight;
  const satisfaction = inputs.satisfaction ?? rateIn(achieved);
  if (satisfaction === undefined) {
    return achieved === undefined || isUnfilled(achieved)
      ? refusal("noAchieved")
      : refusal("achievedNotUnderstood", achieved.text);
  }
  const points = times(full, smaller(satisfaction, ONE));
  const calculation = `${symbol(full)} × ${percent(satisfaction)} = ${pointsText(points, places)}`;
  return scored(
    points,
    inputs,
    calculation,
    gapOf(full, points, rule.text ?? "", achieved?.text ?? percent(satisfaction)),
  );
}
