import { compare, HUNDRED, isEqual, isZero, round, smaller, sum, ZERO, type Exact } from "../quantity";
import { surveyOf } from "./completeAchieved";
import { defined } from "./defined";
import { executionOf } from "./form/executionOf";
import { gradeOf } from "./grade";
import { figureOf } from "./readCell";
import type { Indicator } from "./Indicator";
import type { IndicatorSheet, LedgerInput, SurveyTable } from "./IndicatorSheet";
import type { RuleEngine } from "./RuleEngine";
import type { GradeScale, GroupScore, IndicatorScore, Scheme, Scorecard, SurveyScore, TotalCap } from "./Scorecard";
import type { ScoreChoice } from "./ScoreChoice";
import { membersOf, scoreGroups } from "./scoreGroups";
import { scoreIndicator } from "./scoreIndicator";
import { scoreSurvey, type StatedChoices } from "./scoreSurvey";
import { standInRules } from "./standInRules";

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
  /** What evaluators chose for single indicators; it wins over `adopt`. */
  readonly choices?: readonly ScoreChoice[];
  readonly engine: RuleEngine;
}

/** Scores an indicator sheet (评分): every indicator, the groups above them, the total and its grade. */
export function score(input: ScoringInput): Scorecard {
  return scorerOf(input)(input.sheet);
}

/** Scores the sheet, and the same sheet with other weights or actual values: an indicator that stands in several is scored once. */
export function scorerOf(input: ScoringInput): (sheet: IndicatorSheet) => Scorecard {
  const { scheme, engine, adopt } = input;
  const surveys = input.surveys.map((table) => scoreSurvey(table, scheme, statedChoices(table, input)));
  const choices = new Map((input.choices ?? []).map((choice) => [choice.indicator, choice]));
  const standIn = standInRules(scheme.rules, engine);
  const { places } = scheme;
  const optional = defined({ ledgerInput: input.ledgerInput, partialStep: scheme.partialStep });
  const context = { engine, standIn, surveys, adopt, choices, places, ...optional };
  const scored = new Map<Indicator, IndicatorScore>();
  const scoreOf = (indicator: Indicator): IndicatorScore => {
    const entry = scored.get(indicator) ?? scoreIndicator(indicator, context);
    scored.set(indicator, entry);
    return entry;
  };
  return (sheet) => scorecardOf(sheet, sheet.indicators.map(scoreOf), surveys, input);
}

function scorecardOf(
  sheet: IndicatorSheet,
  indicators: readonly IndicatorScore[],
  surveys: readonly SurveyScore[],
  { scheme, statedScale: scale = scheme.scale }: ScoringInput,
): Scorecard {
  const groups = scoreGroups(indicators);
  const reached = sum(indicators.map((entry) => entry.score ?? ZERO));
  const cap = capOf(indicators, scheme.rules.caps);
  const total = cap === undefined ? reached : smaller(reached, cap.most);
  const full = fullMarks(groups, indicators);
  const isProvisional = sheet.otherScores !== undefined || indicators.some((entry) => isOpen(entry, groups));
  return {
    sheet: sheet.sheet,
    indicators,
    groups,
    total,
    full,
    ...defined({ cap }),
    unroundedTotal: sum(indicators.map((entry) => unroundedScore(entry, scheme.places))),
    isProvisional,
    ...(isProvisional || !isWhole(sheet, full) ? {} : gradeOf(total, full, scale)),
    scheme,
    scale,
    surveys,
  };
}

/** Σ weights of the groups, which may state them where their indicators do not, and of indicators outside any group. */
function fullMarks(groups: readonly GroupScore[], indicators: readonly IndicatorScore[]): Exact {
  const ungrouped = indicators.filter(({ indicator }) => indicator.groups.length === 0);
  return sum([...groups.map(({ weight }) => weight), ...ungrouped.map((entry) => entry.weight ?? ZERO)]);
}

/** An indicator without a score, or without a weight that its group stands in for. */
function isOpen(entry: IndicatorScore, groups: readonly GroupScore[]): boolean {
  if (entry.status === "unscored") return true;
  if (entry.weight !== undefined) return false;
  const group = groups.find(({ label }) => label === entry.indicator.groups[0]);
  return group === undefined || isZero(group.weight) || membersOf(group).some(({ weight }) => weight !== undefined);
}

/** 执行率封顶: what the execution rate of the form leaves of the total. */
function capOf(indicators: readonly IndicatorScore[], caps: readonly TotalCap[] | undefined): Scorecard["cap"] {
  const funding = indicators.find(({ indicator }) => indicator.funding !== undefined)?.indicator.funding;
  const rate = funding === undefined ? undefined : executionOf(funding)?.rate;
  const cap = rate === undefined ? undefined : caps?.find(({ below }) => compare(rate, below) < 0);
  return rate === undefined || cap === undefined ? undefined : { rate, most: cap.most };
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
