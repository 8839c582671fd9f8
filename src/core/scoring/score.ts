import { HUNDRED, isEqual, round, sum, ZERO, type Exact } from "../quantity";
import { surveyOf } from "./completeAchieved";
import { defined } from "./defined";
import { gradeOf } from "./grade";
import { figureOf } from "./readCell";
import type { Indicator } from "./Indicator";
import type { IndicatorSheet, LedgerInput, SurveyTable } from "./IndicatorSheet";
import type { RuleEngine } from "./RuleEngine";
import type { GradeScale, IndicatorScore, Scheme, Scorecard } from "./Scorecard";
import { scoreGroups } from "./scoreGroups";
import { scoreIndicator } from "./scoreIndicator";
import { scoreSurvey, type StatedChoices } from "./scoreSurvey";

/** What a scorecard is made from: the recognised tables and the rules of the place. */
export interface ScoringInput {
  readonly sheet: IndicatorSheet;
  readonly surveys: readonly SurveyTable[];
  readonly scheme: Scheme;
  /** A grade scale that the workbook states; it wins over the scheme's. */
  readonly statedScale?: GradeScale;
  /** Rates of the ledger for indicators whose 实际值 is blank. */
  readonly ledgerInput?: (indicator: Indicator) => LedgerInput | undefined;
  /** Which score counts where a person's and the rule's both exist. */
  readonly adopt: "given" | "computed";
  readonly engine: RuleEngine;
}

/** Scores an indicator sheet (评分): every indicator, the groups above them, the total and its grade. */
export function score(input: ScoringInput): Scorecard {
  const { sheet, scheme, engine, adopt, statedScale: scale = scheme.scale } = input;
  const surveys = input.surveys.map((table) => scoreSurvey(table, scheme, statedChoices(table, input)));
  const context = { engine, surveys, adopt, places: scheme.places, ...defined({ ledgerInput: input.ledgerInput }) };
  const indicators = sheet.indicators.map((indicator) => scoreIndicator(indicator, context));
  const total = sum(indicators.map((entry) => entry.score ?? ZERO));
  const full = sum(indicators.map((entry) => entry.weight ?? ZERO));
  const isProvisional =
    sheet.otherScores !== undefined ||
    indicators.some((entry) => entry.status === "unscored" || entry.weight === undefined);
  return {
    sheet: sheet.sheet,
    indicators,
    groups: scoreGroups(indicators),
    total,
    full,
    unroundedTotal: sum(indicators.map((entry) => unroundedScore(entry, scheme.places))),
    isProvisional,
    ...(isProvisional || !isWhole(sheet, full) ? {} : gradeOf(total, full, scale)),
    scheme,
    scale,
    surveys,
  };
}

/** True where the weights are all that can be earned: they make 100, or the table itself closes with a total of them. */
function isWhole(sheet: IndicatorSheet, full: Exact): boolean {
  return isEqual(full, HUNDRED) || figureOf(sheet.total?.weight) !== undefined;
}

/** The rule's own figure where it is what counts once rounded, else the score as it stands. */
function unroundedScore(entry: IndicatorScore, places: number): Exact {
  if (entry.score === undefined) return ZERO;
  const exact = entry.unrounded ?? entry.given;
  return exact !== undefined && isEqual(round(exact, places), entry.score) ? exact : entry.score;
}

/** The choice weights in the rule of an indicator that this survey measures. */
function statedChoices(table: SurveyTable, input: ScoringInput): StatedChoices | undefined {
  for (const indicator of input.sheet.indicators) {
    if (indicator.rule === undefined || surveyOf(indicator, input.surveys) !== table) continue;
    const reading = input.engine.readRule(indicator.rule.text, indicator.ruleType?.text);
    if (!("rule" in reading) || reading.rule.kind !== "survey" || reading.rule.choiceWeights === undefined) continue;
    return { weights: reading.rule.choiceWeights, place: indicator.rule.place };
  }
  return undefined;
}
