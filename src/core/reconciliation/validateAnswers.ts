import {
  compare,
  decimalPlaces,
  exactFromInteger,
  isEqual,
  larger,
  ONE,
  sign,
  sum,
  ZERO,
  type Exact,
} from "../quantity";
import { surveyOf } from "../scoring/completeAchieved";
import type { SurveyTable, SurveyTableRow } from "../scoring/IndicatorSheet";
import { figureOf } from "../scoring/readCell";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Draft } from "./Draft";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/** What surveys rest on (提示): questions that nobody answered, points that hang on few answers. */
export function validateAnswers({ surveys, scorecard }: ValidationInput): readonly Draft[] {
  return surveys.flatMap((table) => [...checkAnswers(table), ...checkBasis(table, surveys, scorecard.indicators)]);
}

/** A question that nobody answered, among others that were: it does not count. */
function checkAnswers(table: SurveyTable): readonly Draft[] {
  const isAnswered = (row: SurveyTableRow) => sign(answersOf(row)) > 0;
  if (!table.rows.some(isAnswered)) return [];
  return table.rows.flatMap((row): readonly Draft[] => {
    const [first, ...others] = row.counts;
    const isEmpty = row.counts.every(
      (cell) => cell.error === undefined && (cell.text === "" || figureOf(cell) !== undefined),
    );
    if (first === undefined || isAnswered(row) || !isEmpty) return [];
    return [
      {
        ...{ kind: "missing", variant: "answers", path: [table.title, row.label], unit: "" },
        ...{ at: sideOf(first, row.label, "count"), with: others.map((cell) => sideOf(cell, row.label, "count")) },
        ...{ verdict: "remark", affects: "none" },
      },
    ];
  });
}

/** Fewer answers than this say little about all who were served. */
const FEW_ANSWERS = exactFromInteger(30);

/** Points of an indicator that rest on few answers. */
function checkBasis(
  table: SurveyTable,
  surveys: readonly SurveyTable[],
  entries: readonly IndicatorScore[],
): readonly Draft[] {
  const most = table.rows.map(answersOf).reduce(larger, ZERO);
  const [first] = table.rows[0]?.counts ?? [];
  const entry = entries.find(({ indicator }) => surveyOf(indicator, surveys) === table);
  const weight = entry?.indicator.weight;
  if (first === undefined || entry === undefined || weight === undefined) return [];
  // Shares in the place of counts do not say how many answered.
  if (sign(most) <= 0 || decimalPlaces(most) > 0 || isEqual(most, ONE) || compare(most, FEW_ANSWERS) >= 0) return [];
  return [
    {
      ...{ kind: "weights", variant: "fewAnswers", path: labelPath(entry.indicator, table.title), unit: "份" },
      ...{ at: sideOf(weight, entry.indicator.label.text, "weight"), with: [sideOf(first, table.title, "count")] },
      ...{ actual: most, verdict: "remark", affects: "none" },
    },
  ];
}

function answersOf(row: SurveyTableRow): Exact {
  return sum(row.counts.flatMap((cell) => figureOf(cell) ?? []));
}
