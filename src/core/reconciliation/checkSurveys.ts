import type { SurveyTable } from "../scoring/IndicatorSheet";
import type { Scheme } from "../scoring/Scorecard";
import { scoreSurvey } from "../scoring/scoreSurvey";
import type { Check } from "./Check";
import { finishChecks } from "./finishChecks";
import { checkSurvey } from "./survey/checkSurvey";

/** What surveys say of themselves in a workbook without an indicator table: no score hangs on it. */
export function checkSurveys(surveys: readonly SurveyTable[], scheme: Scheme): readonly Check[] {
  const drafts = surveys.flatMap((table) => checkSurvey(table, scoreSurvey(table, scheme)));
  return finishChecks(drafts).map((check) => ({ ...check, affects: "none" }));
}
