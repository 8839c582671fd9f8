import {
  compare,
  formatExact,
  isEqual,
  isZero,
  larger,
  minus,
  ONE,
  over,
  readWritten,
  times,
  toCompact,
  ZERO,
  type Exact,
} from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import type { GoalRule, GoalTier, Rule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { bare, readAnswer } from "./answers";
import { applyThreshold } from "./applyThreshold";
import { figuresIn, isUnfilled } from "./figuresIn";
import { pairFigures } from "./pairFigures";
import { gapOf, pointsText, refusal, scored } from "./results";
import type { RuleSetting } from "./RuleSetting";
import { symbol } from "./symbols";

type Stated = GoalRule & Pick<Rule, "text">;
type Inputs = RuleInputs & RuleSetting;
type Apply = (rule: Rule, inputs: Inputs) => RuleResult;

/** 目标比较: full points where the target is met; a figure that misses it by the rule for that, words by their tier. */
export function applyGoal(rule: Stated, inputs: Inputs, apply: Apply): RuleResult {
  const { target, achieved } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  if (target === undefined || isUnfilled(target)) return refusal("noTarget");
  const isMeasured = figuresIn(target).length > 0 || isDate(target);
  return isMeasured ? measured(rule, inputs, target, achieved, apply) : judged(rule, inputs, target, achieved);
}

function isDate(cell: IndicatorCell): boolean {
  return cell.number === undefined && readWritten(cell.text).kind === "date";
}

/** A target that is a figure or a date. 无 beside a figure may say that there was nothing to do, and is no answer. */
function measured(
  rule: Stated,
  inputs: Inputs,
  target: IndicatorCell,
  achieved: IndicatorCell,
  apply: Apply,
): RuleResult {
  if (NOTHING.test(toCompact(achieved.text))) {
    const isNone = figuresIn(target).every(({ number }) => isZero(number.value));
    return isNone ? full(inputs, `${achieved.text} = 0`) : refusal("achievedNotUnderstood", achieved.text);
  }
  const met = applyThreshold({ kind: "threshold", comparison: isNone(target) ? "≤" : "≥" }, inputs);
  if ("because" in met) return met;
  if (isEqual(met.points, inputs.weight)) return withDeviation(rule, inputs, target, achieved, met);
  const isLimit = figuresIn(target).some(({ comparison }) => comparison === "≤" || comparison === "<");
  if (isLimit || isDate(target) || isNone(target)) return refusal("missedLimit", target.text, achieved.text);
  const part = apply(rule.missed, inputs);
  if ("because" in part) return part;
  return { ...part, gaps: gapOf(inputs.weight, part.points, `目标值${target.text}`, achieved.text) };
}

const NOTHING = /^(?:无|没有|未发生|未出现|不涉及|不适用|无此项|-)$/;

function isNone(target: IndicatorCell): boolean {
  const figures = figuresIn(target);
  return figures.length > 0 && figures.every(({ number }) => isZero(number.value));
}

/** 偏离度: a result far above its target costs points under some schemes. */
function withDeviation(
  rule: Stated,
  inputs: Inputs,
  target: IndicatorCell,
  achieved: IndicatorCell,
  met: Extract<RuleResult, { readonly points: Exact }>,
): RuleResult {
  const share = rule.deviation === undefined ? undefined : shareOf(target, achieved);
  if (rule.deviation === undefined || share === undefined || compare(share, rule.deviation.from) < 0) return met;
  const points = larger(ZERO, minus(inputs.weight, rule.deviation.loss));
  const calculation = `${symbol(inputs.weight)} − ${symbol(rule.deviation.loss)} = ${pointsText(points, inputs.places)}`;
  return scored(points, inputs, calculation, gapOf(inputs.weight, points, target.text, achieved.text));
}

/** How many times its target an achieved figure is; absent for limits, ranges and several figures. */
export function shareOf(target: IndicatorCell, achieved: IndicatorCell): Exact | undefined {
  const pairs = pairFigures(target, achieved);
  if ("because" in pairs) return undefined;
  const [pair, ...more] = pairs;
  const sign = pair?.target.comparison;
  if (pair === undefined || more.length > 0 || sign === "≤" || sign === "<") return undefined;
  return over(pair.achieved.number.value, pair.target.number.value);
}

/** A target of words: met where they stand there again or the answer says so, else the tier of the word of judgement. */
function judged(rule: Stated, inputs: Inputs, target: IndicatorCell, achieved: IndicatorCell): RuleResult {
  const said = bare(achieved.text);
  const isSame = said.includes(bare(target.text)) && !HEDGE.test(said.replace(bare(target.text), ""));
  if (isSame) return full(inputs, achieved.text);
  const tier = tierOf(rule.tiers, said);
  if (tier === undefined) {
    return readAnswer(achieved.text).isMet === true
      ? full(inputs, achieved.text)
      : refusal("achievedNotUnderstood", achieved.text);
  }
  if (isEqual(tier.most, ONE)) return full(inputs, achieved.text);
  const [least, most] = [tier.least, tier.most].map((share) => formatExact(times(share, inputs.weight)));
  return refusal("tierSpan", least ?? "", most ?? "");
}

const HEDGE = /未|不|无|没|基本|部分|较|欠|尚|待|一般|有待/;

function tierOf(tiers: readonly GoalTier[], said: string): GoalTier | undefined {
  const fitting = tiers.flatMap((tier) => tier.words.filter((word) => said === word).map((word) => ({ tier, word })));
  return fitting[0]?.tier;
}

function full(inputs: Inputs, shown: string): RuleResult {
  return scored(inputs.weight, inputs, `${shown} → ${symbol(inputs.weight)}`);
}
