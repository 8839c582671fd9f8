import { formatAddress } from "../../grid/address";
import type { IndicatorCell } from "../Indicator";
import type { Rule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { applyBands } from "./applyBands";
import { applyChecklist } from "./applyChecklist";
import { applyComplement } from "./applyComplement";
import { applyDeadline } from "./applyDeadline";
import { applyDeduction } from "./applyDeduction";
import { applyGoal } from "./applyGoal";
import { applyGrowth } from "./applyGrowth";
import { applyRatio } from "./applyRatio";
import { applyStep } from "./applyStep";
import { applySurvey } from "./applySurvey";
import { applyThreshold } from "./applyThreshold";
import { applyTiers } from "./applyTiers";
import type { RuleSetting } from "./RuleSetting";

/** Points that a rule gives, unrounded and within 0 and the weight, with the calculation in symbols; or why it gives none. */
export function applyRule(rule: Rule, inputs: RuleInputs & RuleSetting): RuleResult {
  const broken = [inputs.target, inputs.achieved].find((cell) => cell?.error !== undefined);
  if (broken !== undefined) return errorIn(broken);
  switch (rule.kind) {
    case "checklist":
      return applyChecklist(rule, inputs);
    case "ratio":
      return applyRatio(rule, inputs);
    case "complement":
      return applyComplement(rule, inputs);
    case "threshold":
      return applyThreshold(rule, inputs);
    case "step":
      return applyStep(rule, inputs);
    case "bands":
      return applyBands(rule, inputs);
    case "deduction":
      return applyDeduction(rule, inputs);
    case "deadline":
      return applyDeadline(rule, inputs);
    case "growth":
      return applyGrowth(rule, inputs);
    case "tier":
      return applyTiers(rule, inputs);
    case "survey":
      return applySurvey(rule, inputs);
    case "goal":
      return applyGoal(rule, inputs, applyRule);
  }
}

function errorIn({ error = "", place }: IndicatorCell): RuleResult {
  return { because: { code: "errorCell", values: [error, formatAddress(place)] } };
}
