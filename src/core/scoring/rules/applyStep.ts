import {
  absolute,
  compare,
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
import type { Rule, StepRule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { figuresIn, isHedged, isUnfilled } from "./figuresIn";
import { pairFigures, pairOf, type FigurePair } from "./pairFigures";
import { gapOf, pointsOf, pointsText, refusal, scored, type Refusal } from "./results";
import { figure, symbol } from "./symbols";

type Stated = StepRule & Pick<Rule, "text">;

/** 逐级扣分: full points at the standard, less points for every step beyond it. */
export function applyStep(rule: Stated, inputs: RuleInputs): RuleResult {
  const { achieved } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
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

function deduct(rule: Stated, inputs: RuleInputs, pair: FigurePair, steps: Exact): RuleResult {
  const { weight, places, achieved } = inputs;
  const full = rule.full ?? weight;
  const loss = pointsOf(rule.loss, weight);
  const fact = achieved?.text ?? "";
  if (isNothing(rule, pair.achieved.number)) {
    return scored(ZERO, inputs, `${figure(pair.achieved.number)} → 0`, gapOf(full, ZERO, rule.text ?? "", fact));
  }
  if (sign(steps) === 0) {
    const [done, goal] = [pair.achieved.number, pair.target.number];
    const shown = `${figure(done, goal)} ${rule.comparison} ${figure(goal, done)}`;
    return scored(full, inputs, `${shown} → ${symbol(full)}`);
  }
  const counted = countSteps(rule, steps, (count) => larger(ZERO, minus(full, times(count, loss))));
  if (counted === undefined) return refusal("ruleAmbiguous", rule.text ?? "");
  const left = minus(full, times(counted, loss));
  const points = larger(ZERO, left);
  const product = `${symbol(full)} − ${symbol(round(counted, 4))} × ${symbol(loss)}`;
  const calculation = `${sign(left) < 0 ? `max(0, ${product})` : product} = ${pointsText(points, places)}`;
  return scored(points, inputs, calculation, gapOf(full, points, rule.text ?? "", fact));
}

function isNothing({ nothingBeyond, comparison }: StepRule, { value }: WrittenNumber): boolean {
  if (nothingBeyond === undefined) return false;
  const order = compare(value, nothingBeyond.number.value) * (comparison === "≤" ? 1 : -1);
  return order > 0 || (order === 0 && nothingBeyond.isIncluded === true);
}

/** Steps that count. Where the rule is silent about a part of a step, only if it makes no difference to the points. */
function countSteps({ partial }: StepRule, steps: Exact, points: (count: Exact) => Exact): Exact | undefined {
  const whole = floor(steps);
  const started = isEqual(whole, steps) ? steps : plus(whole, ONE);
  if (partial !== undefined) return { whole, started, proportional: steps }[partial];
  return isEqual(points(whole), points(started)) ? whole : undefined;
}

/** The whole steps in a number that is not negative. */
function floor(value: Exact): Exact {
  const rounded = round(value, 0);
  return compare(rounded, value) > 0 ? minus(rounded, ONE) : rounded;
}
