import { formatExact, isEqual } from "../quantity";
import { surveyOf } from "../scoring/completeAchieved";
import { figureOf } from "../scoring/readCell";
import type { SurveyTable } from "../scoring/IndicatorSheet";
import type { IndicatorScore, SurveyScore } from "../scoring/Scorecard";
import type { CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { judgeRate } from "./judgeStated";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";
import { checkSurvey } from "./survey/checkSurvey";
import type { ValidationInput } from "./ValidationInput";

/** What surveys claim of their own figures, and the indicators that use them. */
export function validateSurveys({ surveys, scorecard, sheet }: ValidationInput): readonly Draft[] {
  const means = new Map<SurveyScore, readonly Draft[]>();
  const drafts = surveys.flatMap((table, index) => {
    const survey = scorecard.surveys[index];
    if (survey === undefined) return [];
    const own = checkOnce(table, survey);
    means.set(
      survey,
      own.filter(({ variant }) => variant === "meanSatisfaction"),
    );
    return own;
  });
  const measured = scorecard.indicators.flatMap((entry) =>
    checkIndicator(entry, sheet.title, scorecard.surveys, means),
  );
  return [...drafts, ...measured];
}

/** Kept with a survey's score, as the indicators are judged again for every figure that may be the cause of a fault. */
const checked = new WeakMap<SurveyScore, readonly Draft[]>();

function checkOnce(table: SurveyTable, survey: SurveyScore): readonly Draft[] {
  const known = checked.get(survey) ?? checkSurvey(table, survey);
  checked.set(survey, known);
  return known;
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
