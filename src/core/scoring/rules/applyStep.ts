import {
  absolute,
  compare,
  formatExact,
  isEqual,
  larger,
  minus,
  ONE,
  over,
  plus,
  round,
  sign,
  times,
  ZERO,
  type Exact,
  type WrittenNumber,
} from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import type { Doubt } from "../Reason";
import { PARTIAL_STEPS, type PartialStep, type Rule, type StepRule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { timeLate } from "./timeLate";
import { figuresIn, isHedged, isUnfilled } from "./figuresIn";
import { pairFigures, pairOf, type FigurePair } from "./pairFigures";
import { gapOf, pointsOf, pointsText, refusal, scored, type Refusal } from "./results";
import type { RuleSetting } from "./RuleSetting";
import { figure, symbol } from "./symbols";

type Stated = StepRule & Pick<Rule, "text">;

/** 逐级扣分: full points at the standard, less points for every step beyond it. */
export function applyStep(rule: Stated, inputs: RuleInputs & RuleSetting): RuleResult {
  const { achieved } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const late = rule.isDelay === true ? timeLate(rule, inputs) : undefined;
  if (late !== undefined) return "because" in late ? late : deductLate(rule, inputs, late);
  if (isHedged(achieved)) return refusal("achievedNotUnderstood", achieved.text);
  const pair = standardPair(rule, inputs, achieved);
  if ("because" in pair) return pair;
  const steps = stepsBeyond(rule, pair);
  return steps === undefined
    ? refusal("unitsDiffer", rule.size.unit.name, pair.achieved.number.unit.name)
    : deduct(rule, inputs, pair, steps);
}

/** The achieved figure beside the rule's standard or, where it has none, the target. */
function standardPair(rule: Stated, { target }: RuleInputs, achieved: IndicatorCell): FigurePair | Refusal {
  if (rule.standard === undefined) {
    if (target === undefined || isUnfilled(target)) return refusal("noTarget");
    const pairs = pairFigures(target, achieved);
    if ("because" in pairs) return pairs;
    const [pair, ...more] = pairs;
    return pair === undefined || more.length > 0 ? refusal("targetNotUnderstood", target.text) : pair;
  }
  const [result, ...more] = figuresIn(achieved);
  if (result === undefined || more.length > 0) return refusal("achievedNotUnderstood", achieved.text);
  const pair = result.comparison === undefined ? pairOf({ number: rule.standard }, result) : undefined;
  return pair ?? refusal("unitsDiffer", rule.standard.unit.name, result.number.unit.name);
}

/** How many steps the figure is beyond the standard, 0 on the good side; absent where the step is of another kind. */
function stepsBeyond({ comparison, size }: StepRule, { target, achieved }: FigurePair): Exact | undefined {
  const difference = minus(achieved.number.value, target.number.value);
  const beyond = comparison === "=" ? absolute(difference) : comparison === "≤" ? difference : minus(ZERO, difference);
  if (sign(beyond) <= 0) return ZERO;
  const { dimension } = achieved.number;
  if (size.dimension === "ratio" && dimension !== "ratio") {
    const share = over(beyond, target.number.value);
    return share === undefined ? undefined : over(share, size.value);
  }
  return size.dimension === dimension || dimension === undefined ? over(beyond, size.value) : undefined;
}

function deductLate(rule: Stated, inputs: RuleInputs, late: Exact): RuleResult {
  const steps = over(late, rule.size.value);
  if (steps === undefined) return refusal("ruleNotUnderstood", rule.text ?? "");
  const full = rule.full ?? inputs.weight;
  if (sign(steps) === 0) return scored(full, inputs, `${inputs.achieved?.text ?? ""} → ${symbol(full)}`);
  return deductSteps(rule, inputs, steps);
}

function deduct(rule: Stated, inputs: RuleInputs, pair: FigurePair, steps: Exact): RuleResult {
  const full = rule.full ?? inputs.weight;
  const fact = inputs.achieved?.text ?? "";
  if (isNothing(rule, pair.achieved.number)) {
    return scored(ZERO, inputs, `${figure(pair.achieved.number)} → 0`, gapOf(full, ZERO, rule.text ?? "", fact));
  }
  if (sign(steps) === 0) {
    const [done, goal] = [pair.achieved.number, pair.target.number];
    const shown = `${figure(done, goal)} ${rule.comparison} ${figure(goal, done)}`;
    return scored(full, inputs, `${shown} → ${symbol(full)}`);
  }
  return deductSteps(rule, inputs, steps, doubtsOf(rule, pair));
}

/** 1% of a rate that is not 100 % may be a hundredth of it. */
function doubtsOf({ text = "" }: Stated, { target }: FigurePair): readonly Doubt[] {
  const isOpen = target.number.dimension === "ratio" && !isEqual(target.number.value, ONE);
  return isOpen && /每[^;,；，。]*[%％]/.test(text) ? ["percentOrPoints"] : [];
}

function deductSteps(rule: Stated, inputs: RuleInputs, steps: Exact, doubts: readonly Doubt[] = []): RuleResult {
  const { weight, places, achieved } = inputs;
  const full = rule.full ?? weight;
  const loss = pointsOf(rule.loss, weight);
  const left = (count: Exact) => minus(full, times(count, loss));
  const counted = countSteps(rule.partial ?? inputs.partialStep, steps, (count) => larger(ZERO, left(count)));
  if (counted === undefined) {
    const ways = PARTIAL_STEPS.map((way) => formatExact(round(larger(ZERO, left(countOf(way, steps))), places)));
    // The points by each way to count a part of a step: the rule does not say which, so the evaluator has to.
    return refusal("partialStep", rule.text ?? "", ...ways, ...doubts);
  }
  const points = larger(ZERO, left(counted));
  const product = `${symbol(full)} − ${symbol(round(counted, 4))} × ${symbol(loss)}`;
  const calculation = `${sign(left(counted)) < 0 ? `max(0, ${product})` : product} = ${pointsText(points, places)}`;
  return scored(points, inputs, calculation, gapOf(full, points, rule.text ?? "", achieved?.text ?? ""));
}

function isNothing({ nothingBeyond, comparison }: StepRule, { value }: WrittenNumber): boolean {
  if (nothingBeyond === undefined) return false;
  const order = compare(value, nothingBeyond.number.value) * (comparison === "≤" ? 1 : -1);
  return order > 0 || (order === 0 && nothingBeyond.isIncluded === true);
}

/** Steps that count. Where nothing is said about a part of a step, only if it makes no difference to the points. */
function countSteps(
  partial: PartialStep | undefined,
  steps: Exact,
  points: (count: Exact) => Exact,
): Exact | undefined {
  if (partial !== undefined) return countOf(partial, steps);
  const whole = countOf("whole", steps);
  return isEqual(points(whole), points(countOf("started", steps))) ? whole : undefined;
}

function countOf(partial: PartialStep, steps: Exact): Exact {
  const whole = floor(steps);
  if (partial === "proportional" || isEqual(whole, steps)) return steps;
  return partial === "whole" ? whole : plus(whole, ONE);
}

/** The whole steps in a number that is not negative. */
function floor(value: Exact): Exact {
  const rounded = round(value, 0);
  return compare(rounded, value) > 0 ? minus(rounded, ONE) : rounded;
}
