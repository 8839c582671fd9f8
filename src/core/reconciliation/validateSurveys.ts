import { exactFromInteger, formatExact, isEqual, minus, over, sum, type Exact } from "../quantity";
import { surveyOf } from "../scoring/completeAchieved";
import type { SurveyTable, SurveyTableRow } from "../scoring/IndicatorSheet";
import { figureOf } from "../scoring/readCell";
import type { IndicatorScore, SurveyScore } from "../scoring/Scorecard";
import type { CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { findWrongCount } from "./findWrongCount";
import { columnPlaces, judgeRate } from "./judgeStated";
import { labelPath } from "./labelPath";
import { runsOf, sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/** Stated shares and satisfaction (占比、满意度) against the counted answers, and the indicators that use them. */
export function validateSurveys({ surveys, scorecard, sheet }: ValidationInput): readonly Draft[] {
  const means = new Map<SurveyScore, readonly Draft[]>();
  const drafts = surveys.flatMap((table, index) => {
    const survey = scorecard.surveys[index];
    if (survey === undefined) return [];
    const places = placesOf(table);
    const rows = table.rows.map((row, question) => checkRow({ table, row, places }, survey, question));
    const mean = checkMean(table, survey, rows.flat());
    means.set(survey, mean);
    return [...rows.flat(), ...mean];
  });
  const measured = scorecard.indicators.flatMap((entry) =>
    checkIndicator(entry, sheet.title, scorecard.surveys, means),
  );
  return [...drafts, ...measured];
}

/** A question of a survey, and the decimal places that the columns of shares and satisfactions claim. */
interface Question {
  readonly table: SurveyTable;
  readonly row: SurveyTableRow;
  readonly places: { readonly share: number; readonly satisfaction: number };
}

function placesOf(table: SurveyTable): Question["places"] {
  return { share: columnPlaces(table.rows.flatMap((row) => row.shares)), satisfaction: satisfactionPlaces(table) };
}

/** Shares and satisfaction of one question; where several are wrong and one count explains all, that count is accused. */
function checkRow(asked: Question, survey: SurveyScore, question: number): readonly Draft[] {
  const { table, row } = asked;
  const drafts = [...checkShares(asked), ...checkSatisfaction(asked, survey.rows[question]?.satisfaction)];
  const wrong = drafts.filter((draft) => draft.verdict === "error");
  const count = wrong.length > 1 ? findWrongCount(table, row, survey) : undefined;
  const cell = count === undefined ? undefined : row.counts[count.choice];
  if (count === undefined || cell === undefined) return drafts;
  const choice = table.choices[count.choice] ?? "";
  const cause: Draft = {
    kind: "sum",
    variant: "answers",
    path: [table.title, row.label, choice],
    at: sideOf(cell, `${row.label} / ${choice}`, "count"),
    with: wrong.map((draft) => draft.at),
    unit: "人",
    verdict: "error",
    affects: "score",
    expected: count.expected,
    actual: count.actual,
    difference: minus(count.actual, count.expected),
  };
  return [cause, ...drafts.map((draft) => (draft.verdict === "error" ? { ...draft, roots: [cause] } : draft))];
}

/** Share of a choice = its count ÷ all counts of the question; counts are exact, so nothing but rounding it is allowed. */
function checkShares({ table, row, places }: Question): readonly Draft[] {
  const total = sum(row.counts.flatMap((cell) => figureOf(cell) ?? []));
  return row.shares.flatMap((cell, index) => {
    const count = row.counts[index];
    const [actual, answers] = [figureOf(cell), figureOf(count)];
    const share = answers === undefined ? undefined : over(answers, total);
    if (cell === undefined || count === undefined || actual === undefined || share === undefined) return [];
    const choice = table.choices[index] ?? "";
    const draft: Draft = {
      kind: "share",
      variant: "choice",
      path: [table.title, row.label, choice],
      at: sideOf(cell, `${row.label} / ${choice}`, "share"),
      with: [sideOf(count, `${row.label} / ${choice}`, "count"), ...countSides(row)],
      unit: "%",
      affects: "none",
      ...judgeRate(actual, share, places.share),
    };
    return [draft];
  });
}

function checkSatisfaction({ table, row, places }: Question, exact: Exact | undefined): readonly Draft[] {
  const cell = row.satisfaction;
  const actual = figureOf(cell);
  if (cell === undefined || exact === undefined || actual === undefined) return [];
  return [
    {
      kind: "rate",
      variant: "satisfaction",
      path: [table.title, row.label],
      at: sideOf(cell, row.label, "satisfaction"),
      with: countSides(row),
      unit: "%",
      affects: "none",
      ...judgeRate(actual, exact, places.satisfaction),
    },
  ];
}

/** The stated mean: of the exact satisfactions, or, as rounding, of the stated ones. */
function checkMean(table: SurveyTable, survey: SurveyScore, rows: readonly Draft[]): readonly Draft[] {
  const cell = table.mean?.satisfaction;
  const actual = figureOf(cell);
  if (table.mean === undefined || cell === undefined || actual === undefined || survey.mean === undefined) return [];
  const places = satisfactionPlaces(table);
  const judgement = judgeRate(actual, survey.mean, places);
  const stated = meanOf(table.rows.map((row) => figureOf(row.satisfaction)));
  const isExplained = stated !== undefined && judgeRate(actual, stated, places).verdict === "pass";
  const wrong = rows.filter((draft) => draft.verdict === "error");
  const verdict = judgement.verdict === "error" && isExplained && wrong.length === 0 ? "rounding" : judgement.verdict;
  const roots = verdict === "error" && isExplained ? wrong : [];
  return [
    {
      kind: "rate",
      variant: "meanSatisfaction",
      path: [table.title, table.mean.label.text],
      at: sideOf(cell, table.mean.label.text, "satisfaction"),
      with: meanSides(table),
      unit: "%",
      affects: verdict === "error" ? "score" : "none",
      ...judgement,
      verdict,
      ...(roots.length === 0 ? {} : { roots }),
    },
  ];
}

/** The actual value of an indicator of satisfaction against the mean of its survey. */
function checkIndicator(
  { indicator }: IndicatorScore,
  title: string,
  surveys: readonly SurveyScore[],
  means: ReadonlyMap<SurveyScore, readonly Draft[]>,
): readonly Draft[] {
  const { achieved } = indicator;
  const survey = achieved === undefined ? undefined : surveyOf(indicator, surveys);
  const actual = figureOf(achieved);
  if (achieved === undefined || actual === undefined || survey?.mean === undefined) return [];
  const judgement = judgeRate(actual, survey.mean, 0);
  const wrong = (means.get(survey) ?? []).filter((draft) => draft.verdict === "error");
  const roots = wrong.filter((draft) => draft.actual !== undefined && isEqual(draft.actual, actual));
  return [
    {
      kind: "equal",
      variant: "satisfaction",
      path: labelPath(indicator, title),
      at: sideOf(achieved, indicator.label.text, "achieved"),
      with: surveySides(survey),
      unit: "%",
      affects: judgement.verdict === "error" ? "score" : "none",
      ...judgement,
      ...(judgement.verdict !== "error"
        ? {}
        : roots.length > 0
          ? { roots }
          : { input: { indicator, cell: "achieved", value: judgement.expected } }),
    },
  ];
}

function satisfactionPlaces(table: SurveyTable): number {
  return columnPlaces([...table.rows.map((row) => row.satisfaction), table.mean?.satisfaction]);
}

function meanOf(values: readonly (Exact | undefined)[]): Exact | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : over(sum(known), exactFromInteger(known.length));
}

function countSides(row: SurveyTableRow): readonly CheckSide[] {
  return row.counts.map((cell) => sideOf(cell, row.label, "count"));
}

/** The count columns and the column of stated satisfactions. */
function meanSides(table: SurveyTable): readonly CheckSide[] {
  const columns = table.choices.flatMap((choice, index) => {
    const cells = table.rows.flatMap((row) => row.counts[index] ?? []);
    return runsOf(cells, choice, "count");
  });
  const satisfactions = table.rows.flatMap((row) => row.satisfaction ?? []);
  return [...columns, ...runsOf(satisfactions, "各题", "satisfaction")];
}

function surveySides(survey: SurveyScore): readonly CheckSide[] {
  const place = survey.meanCell?.place ?? survey.rows[0]?.counts[0];
  if (place === undefined) return [];
  return [
    {
      place,
      label: survey.title,
      value: survey.meanCell?.number === undefined ? "" : formatExact(survey.meanCell.number),
    },
  ];
}
