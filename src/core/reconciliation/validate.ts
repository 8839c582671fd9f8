import type { Check } from "./Check";
import { defined } from "../scoring/defined";
import type { Draft } from "./Draft";
import { finishChecks } from "./finishChecks";
import { accuseInputs } from "./accuseInputs";
import { validateAchieved } from "./validateAchieved";
import { validateChoices } from "./validateChoices";
import { validateAnswers } from "./validateAnswers";
import { validateCodes } from "./validateCodes";
import { validateExplanations } from "./validateExplanations";
import { validateFields } from "./validateFields";
import { validateForms } from "./validateForms";
import { validateGrade } from "./validateGrade";
import { validateGroupSums } from "./validateGroupSums";
import { validateScores } from "./validateScores";
import { validateStatements } from "./validateStatements";
import { validateSurveys } from "./validateSurveys";
import { validateWeights } from "./validateWeights";
import type { ValidationInput } from "./ValidationInput";

/** Checks all that indicator tables and their summaries claim (指标体系校验): weights, scores, totals, grade, codes, fields. */
export function validate(input: ValidationInput): readonly Check[] {
  const codes = validateCodes(input);
  const judge = (other: ValidationInput) => judgeAll(other, codes);
  const { drafts, causes } = accuseInputs(judge(input), input, judge);
  return finishChecks(drafts, causes);
}

/** Everything but the codes is judged again with another figure in the table. */
function judgeAll(input: ValidationInput, codes: readonly Draft[]): readonly Draft[] {
  const statements = validateStatements(input);
  const drafts = [
    ...statements,
    ...validateWeights(input),
    ...validateScores(input),
    ...validateChoices(input),
    ...validateGroupSums(input, statements),
    ...validateGrade(input, statements),
    ...validateSurveys(input),
    ...validateAchieved(input),
    ...validateExplanations(input),
    ...validateAnswers(input),
    ...codes,
    ...validateFields(input),
    ...validateForms(input.scorecard.indicators, input.sheet.title),
  ];
  return drafts.map((draft) => withOtherScores(draft, input.sheet.otherScores));
}

/** Where other rows of the form earn points too, nothing can be said of what this table alone adds up to. */
function withOtherScores(draft: Draft, title: string | undefined): Draft {
  const isWhole =
    draft.kind === "grade" ||
    draft.kind === "total" ||
    (draft.kind === "weights" && ["hundred", "extract", "total"].includes(draft.variant));
  if (title === undefined || !isWhole || draft.variant === "group" || draft.verdict === "pass") return draft;
  return {
    ...withoutCauses(draft),
    verdict: "unchecked",
    affects: "none",
    because: { code: "otherScores", values: [title] },
  };
}

/** An open check explains nothing and is explained by nothing. */
function withoutCauses(draft: Draft): Draft {
  const { kind, variant, path, at, with: others, affects, unit, verdict, expected, actual, difference } = draft;
  return {
    ...{ kind, variant, path, at, with: others, affects, unit, verdict },
    ...defined({ expected, actual, difference }),
  };
}
