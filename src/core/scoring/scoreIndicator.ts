import { formatAddress } from "../grid/address";
import { formatFixed, isZero, larger, over, round, shift, smaller, ZERO, type Exact } from "../quantity";
import { applyChoice } from "./applyChoice";
import { completeAchieved } from "./completeAchieved";
import { executionOf, type Execution } from "./form/executionOf";
import { defined } from "./defined";
import type { Indicator, IndicatorCell } from "./Indicator";
import type { LedgerInput } from "./IndicatorSheet";
import { figureOf, isBlankValue, isEmptyCell } from "./readCell";
import { readLabelWeight } from "./readLabelWeight";
import type { Reason } from "./Reason";
import type { PartialStep, Rule } from "./Rule";
import type { RuleEngine, RuleReading } from "./RuleEngine";
import { indicatorKey, type ScoreChoice } from "./ScoreChoice";
import type { StandInRules } from "./standInRules";
import type { CompletedValue, Gap, IndicatorScore, SourceCell, SurveyScore } from "./Scorecard";

/** What all indicators of a sheet are scored with. */
export interface ScoringContext {
  readonly engine: RuleEngine;
  readonly standIn: StandInRules;
  readonly surveys: readonly SurveyScore[];
  readonly ledgerInput?: (indicator: Indicator) => LedgerInput | undefined;
  /** Which score counts where a person's and the rule's both exist. */
  readonly adopt: "given" | "computed";
  /** What evaluators chose, by `indicatorKey`. */
  readonly choices: ReadonlyMap<string, ScoreChoice>;
  readonly places: number;
  /** How a part of a step counts where a rule is silent. */
  readonly partialStep?: PartialStep;
}

/** Scores one indicator; 原评分, 测算分 and 采用分 stay apart, and what neither scores is unscored, never 0. */
export function scoreIndicator(indicator: Indicator, context: ScoringContext): IndicatorScore {
  const weight = weightOf(indicator);
  const given = figureOf(indicator.score);
  const result = computeScore(indicator, weight, context);
  const computed = result.points === undefined ? undefined : round(result.points, context.places);
  const choice = context.choices.get(indicatorKey(indicator));
  const { chosen, ignoredChoice, score: own } = applyChoice(choice, { weight, computed });
  const usual = context.adopt === "given" ? (given ?? computed) : (computed ?? given);
  const counted = own ?? usual;
  const score = counted === undefined ? undefined : round(counted, context.places);
  const rate = score === undefined || weight === undefined ? undefined : over(score, weight);
  const isComputed = computed !== undefined && chosen?.by !== "given";
  const status = isComputed ? "computed" : score !== undefined ? "judged" : "unscored";
  const { points: unrounded, because, rule, calculation, completed, gaps = [], from = [] } = result;
  const optional = { weight, given, computed, unrounded, score, rate, because, rule, calculation, completed };
  return { indicator, status, gaps, from, ...defined({ ...optional, chosen, ignoredChoice }) };
}

/** The weight in its own cell, else the one in brackets in the label; absent where neither is there. */
function weightOf(indicator: Indicator): Exact | undefined {
  return figureOf(indicator.weight) ?? readLabelWeight(indicator.label.text).weight;
}

interface Computation {
  readonly rule?: Rule;
  readonly points?: Exact;
  readonly calculation?: string;
  readonly gaps?: readonly Gap[];
  readonly from?: IndicatorScore["from"];
  readonly completed?: CompletedValue;
  readonly because?: Reason;
}

function computeScore(indicator: Indicator, weight: Exact | undefined, context: ScoringContext): Computation {
  const { engine, places, partialStep } = context;
  const broken = [indicator.weight, indicator.rule, indicator.target, indicator.achieved].flatMap(faultOf)[0];
  if (broken !== undefined) return { because: broken };
  const reading = ruleOf(indicator, context);
  if ("because" in reading) return reading;
  if (weight === undefined) return { rule: reading.rule, because: { code: "noWeight", values: [] } };
  const used = achievedOf(indicator, context);
  const result = engine.applyRule(reading.rule, {
    weight,
    name: indicator.name,
    places,
    ...defined({
      target: indicator.target,
      achieved: used.cell,
      satisfaction: surveyedIn(used.completed),
      partialStep,
    }),
  });
  if ("because" in result) return { rule: reading.rule, because: result.because };
  return { ...result, rule: reading.rule, points: within(result.points, weight), ...used };
}

/** The indicator's own rule; where its table has no column for rules, the one that stands in for them. */
function ruleOf(indicator: Indicator, { engine, standIn }: ScoringContext): RuleReading {
  if (indicator.funding !== undefined) return standIn.execution;
  const { rule, target, achieved } = indicator;
  if (rule === undefined && target !== undefined && achieved !== undefined) return standIn.goal;
  if (rule === undefined || isEmptyCell(rule)) return { because: { code: "noRule", values: [] } };
  return engine.readRule(rule.text, indicator.ruleType?.text);
}

interface Achieved {
  readonly cell?: IndicatorCell;
  readonly from: IndicatorScore["from"];
  readonly completed?: CompletedValue;
}

function surveyedIn(completed: CompletedValue | undefined): Exact | undefined {
  return completed?.by === "survey" ? completed.value : undefined;
}

/** The achieved cell where it has a value, else a stand-in with what a survey or the ledger gives. */
function achievedOf(indicator: Indicator, context: ScoringContext): Achieved {
  const { achieved, funding } = indicator;
  const execution = funding === undefined ? undefined : executionOf(funding);
  if (execution !== undefined) return executed(indicator, execution);
  if (achieved !== undefined && !isBlankValue(achieved)) return { cell: achieved, from: [sourceOf(achieved)] };
  if (funding !== undefined) return { from: [], ...defined({ cell: achieved }) };
  const completed = completeAchieved(indicator, context.surveys, context.ledgerInput);
  if (completed === undefined) return { from: [], ...defined({ cell: achieved }) };
  const place = achieved?.place ?? completed.from[0] ?? indicator.label.place;
  const cell = { place, text: completed.text, number: completed.value, hasFormula: false };
  return { cell, from: completed.from, completed };
}

/** The execution rate from the money itself: what is printed in the 执行率 cell is rounded. */
function executed(indicator: Indicator, { rate, cells }: Execution): Achieved {
  const place = (indicator.achieved ?? indicator.label).place;
  const text = `${formatFixed(shift(rate, 2), 2)}%`;
  return { cell: { place, text, number: rate, hasFormula: false }, from: cells.map(sourceOf) };
}

function sourceOf({ place, text }: IndicatorCell): SourceCell {
  return { ...place, text };
}

function faultOf(cell: IndicatorCell | undefined): readonly Reason[] {
  if (cell === undefined) return [];
  const address = formatAddress(cell.place);
  if (cell.error !== undefined) return [{ code: "errorCell", values: [cell.error, address] }];
  const isEmptyFormula = cell.hasFormula && cell.text === "" && cell.number === undefined;
  return isEmptyFormula ? [{ code: "formulaWithoutValue", values: [address] }] : [];
}

/** 0 ≤ score ≤ weight, whatever a rule's own points say. */
function within(points: Exact, weight: Exact): Exact {
  return isZero(weight) ? ZERO : larger(ZERO, smaller(points, weight));
}
