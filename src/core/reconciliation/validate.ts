import type { Check } from "./Check";
import { finishChecks } from "./finishChecks";
import { validateCodes } from "./validateCodes";
import { validateFields } from "./validateFields";
import { validateGrade } from "./validateGrade";
import { validateGroupSums } from "./validateGroupSums";
import { validateScores } from "./validateScores";
import { validateStatements } from "./validateStatements";
import { validateSurveys } from "./validateSurveys";
import { validateWeights } from "./validateWeights";
import type { ValidationInput } from "./ValidationInput";

/** Checks all that indicator tables and their summaries claim (指标体系校验): weights, scores, totals, grade, codes, fields. */
export function validate(input: ValidationInput): readonly Check[] {
  const statements = validateStatements(input);
  return finishChecks([
    ...statements,
    ...validateWeights(input),
    ...validateScores(input),
    ...validateGroupSums(input, statements),
    ...validateGrade(input, statements),
    ...validateSurveys(input),
    ...validateCodes(input),
    ...validateFields(input),
  ]);
}
