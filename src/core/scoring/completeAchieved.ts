import { formatFixed, shift, type Exact } from "../quantity";
import type { Indicator } from "./Indicator";
import type { LedgerInput } from "./IndicatorSheet";
import { isSatisfaction, matchSurvey } from "./matchSurvey";
import type { CompletedValue, SourceCell, SurveyScore } from "./Scorecard";

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
  return meanCell?.number === undefined
    ? undefined
    : surveyed(meanCell.number, [{ ...meanCell.place, text: `${percent(meanCell.number)}%` }]);
}

function surveyed(value: Exact, from: readonly SourceCell[]): CompletedValue {
  return { by: "survey", value, text: `${percent(value)}%`, from };
}

function percent(rate: Exact): string {
  return formatFixed(shift(rate, 2), 2);
}

function countCells(survey: SurveyScore): readonly SourceCell[] {
  return survey.rows.filter((row) => row.satisfaction !== undefined).flatMap((row) => row.counts);
}

function fromLedger(input: LedgerInput | undefined): CompletedValue | undefined {
  if (input === undefined) return undefined;
  return { by: "ledger", value: input.value, text: input.display, from: input.from };
}
