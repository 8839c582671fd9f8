import { formatFixed, shift, type Exact } from "../quantity";
import type { CellPlace } from "../grid/Sheet";
import type { Indicator } from "./Indicator";
import type { LedgerInput } from "./IndicatorSheet";
import { isSatisfaction, matchSurvey } from "./matchSurvey";
import type { CompletedValue, SurveyScore } from "./Scorecard";

/** The actual value (实际值) for an indicator whose own cell is blank: its survey's satisfaction, else what the ledger gives. */
export function completeAchieved(
  indicator: Indicator,
  surveys: readonly SurveyScore[],
  ledgerInput: ((indicator: Indicator) => LedgerInput | undefined) | undefined,
): CompletedValue | undefined {
  return fromSurvey(indicator, surveys) ?? fromLedger(ledgerInput?.(indicator));
}

/** The survey that an indicator is measured by; absent for indicators of anything but satisfaction. */
export function surveyOf<S extends { readonly title: string; readonly sheet: string }>(
  indicator: Indicator,
  surveys: readonly S[],
): S | undefined {
  if (!isSatisfaction(indicator.name, indicator.rule?.text ?? "")) return undefined;
  return matchSurvey(indicator.name, surveys);
}

function fromSurvey(indicator: Indicator, surveys: readonly SurveyScore[]): CompletedValue | undefined {
  const survey = surveyOf(indicator, surveys);
  if (survey === undefined) return undefined;
  if (survey.mean !== undefined) return surveyed(survey.mean, countCells(survey));
  const { meanCell } = survey;
  return meanCell?.number === undefined ? undefined : surveyed(meanCell.number, [meanCell.place]);
}

function surveyed(value: Exact, from: readonly CellPlace[]): CompletedValue {
  return { by: "survey", value, text: `${formatFixed(shift(value, 2), 2)}%`, from };
}

function countCells(survey: SurveyScore): readonly CellPlace[] {
  return survey.rows.filter((row) => row.satisfaction !== undefined).flatMap((row) => row.counts);
}

function fromLedger(input: LedgerInput | undefined): CompletedValue | undefined {
  if (input === undefined) return undefined;
  return { by: "ledger", value: input.value, text: input.display, from: input.from };
}
