import { compare, isEqual, larger, ONE, over, smaller, times, ZERO, type Exact } from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import type { RatioRule, Rule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { figuresIn, isHedged, isUnfilled } from "./figuresIn";
import { pairFigures } from "./pairFigures";
import { rateIn } from "./rateIn";
import { gapOf, pointsText, refusal, scored, type Refusal } from "./results";
import { figure, percent, symbol } from "./symbols";

/** A rate and how it stands in the calculation. */
interface Rate {
  readonly value: Exact;
  readonly shown: string;
}

/** 比率得分: weight × rate, not above the weight. */
export function applyRatio(rule: RatioRule & Pick<Rule, "text">, inputs: RuleInputs): RuleResult {
  const { achieved, weight, places } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const rate = rateFor(rule, inputs);
  if ("because" in rate) return rate;
  const full = rule.full ?? weight;
  const share = shareOf(rate.value, rule);
  const points = times(full, share);
  const shown = rule.over === undefined ? rate.shown : `${rate.shown} ÷ ${percent(rule.over.value)}`;
  const factor = isEqual(share, overFigure(rate.value, rule)) ? shown : `min(1, ${shown})`;
  const calculation = isStepped(rule, rate.value)
    ? `${rate.shown} → ${pointsText(points, places)}`
    : `${symbol(full)} × ${factor} = ${pointsText(points, places)}`;
  return scored(points, inputs, calculation, gapOf(full, points, rule.text ?? "", achieved.text));
}

/** The part of full points that a rate earns, between 0 and 1. */
function shareOf(rate: Exact, rule: RatioRule): Exact {
  if (isBeyond(rate, rule)) return ZERO;
  if (rule.fullFrom !== undefined && compare(rate, rule.fullFrom.value) >= 0) return ONE;
  return larger(ZERO, smaller(overFigure(rate, rule), ONE));
}

/** The rate itself, or 执行率 ÷ 95% where the rule divides it by a figure. */
function overFigure(rate: Exact, { over: divisor }: RatioRule): Exact {
  return divisor === undefined ? rate : (over(rate, divisor.value) ?? rate);
}

function isBeyond(rate: Exact, { nothingBeyond }: RatioRule): boolean {
  if (nothingBeyond === undefined) return false;
  const order = compare(rate, nothingBeyond.number.value);
  return order < 0 || (order === 0 && nothingBeyond.isIncluded === true);
}

function isStepped(rule: RatioRule, rate: Exact): boolean {
  return isBeyond(rate, rule) || (rule.fullFrom !== undefined && compare(rate, rule.fullFrom.value) >= 0);
}

function rateFor(rule: RatioRule & Pick<Rule, "text">, inputs: RuleInputs): Rate | Refusal {
  const { achieved, target } = inputs;
  const text = achieved?.text ?? "";
  if (achieved === undefined || isHedged(achieved)) return refusal("achievedNotUnderstood", text);
  const own = rateIn(achieved);
  const isAlone = own !== undefined && figuresIn(target).length === 0;
  const isOwn =
    rule.base === "none" ||
    (rule.base === "completion" && isAlone) ||
    (rule.base === "quantities" && (isAlone || isPercentage(achieved)));
  if (isOwn) return own === undefined ? refusal("achievedNotUnderstood", text) : { value: own, shown: percent(own) };
  const rate = overTarget(achieved, target);
  if ("because" in rate || rule.base === "target" || !isPercentage(achieved) || own === undefined) return rate;
  return isEqual(shareOf(own, rule), shareOf(rate.value, rule)) ? rate : refusal("ruleAmbiguous", rule.text ?? "");
}

function overTarget(achieved: IndicatorCell, target: IndicatorCell | undefined): Rate | Refusal {
  if (target === undefined || isUnfilled(target)) return refusal("noTarget");
  const pairs = pairFigures(target, achieved);
  if ("because" in pairs) return pairs;
  const [pair, ...more] = pairs;
  const sign = pair?.target.comparison;
  if (pair === undefined || more.length > 0 || sign === "≤" || sign === "<")
    return refusal("targetNotUnderstood", target.text);
  const value = over(pair.achieved.number.value, pair.target.number.value);
  if (value === undefined) return refusal("zeroBase", target.text);
  const [done, goal] = [pair.achieved.number, pair.target.number];
  return { value, shown: `${figure(done, goal)} ÷ ${figure(goal, done)}` };
}

function isPercentage(cell: IndicatorCell): boolean {
  return figuresIn(cell).some(({ number }) => number.dimension === "ratio");
}
