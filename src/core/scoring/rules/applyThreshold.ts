import { compare, ZERO, readWritten, type Comparison, type Exact } from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import type { Doubt } from "../Reason";
import type { Rule, ThresholdRule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { bare, readAnswer } from "./answers";
import { applyDeadline } from "./applyDeadline";
import type { RuleSetting } from "./RuleSetting";
import { holds, NEGATED } from "./comparing";
import { figuresIn, isHedged, isUnfilled } from "./figuresIn";
import type { OneSided } from "./OneSided";
import { pairFigures, pairOf, type FigurePair } from "./pairFigures";
import { gapOf, refusal, scored, type Refusal } from "./results";
import { figure, symbol } from "./symbols";

type Stated = ThresholdRule & OneSided & Pick<Rule, "text">;

/** 达标: full points where every condition holds. The target's own sign wins over the rule's, ≥ where neither has one. */
export function applyThreshold(rule: Stated, inputs: RuleInputs & RuleSetting): RuleResult {
  const result = judge(rule, inputs);
  const isOpen = rule.isOneSided === true && "gaps" in result && result.gaps.length > 0;
  return isOpen ? refusal("ruleAmbiguous", rule.text ?? "", "otherHalf" satisfies Doubt) : result;
}

function judge(rule: Stated, inputs: RuleInputs & RuleSetting): RuleResult {
  const { achieved, target } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const goal = rule.bound === undefined ? target : undefined;
  if (rule.bound === undefined && (goal === undefined || isUnfilled(goal))) return refusal("noTarget");
  if (goal !== undefined && readWritten(goal.text).kind === "date" && goal.number === undefined) {
    return applyDeadline({ ...rule, kind: "deadline" }, inputs);
  }
  const said = saidIn(achieved, goal);
  if (said !== undefined) return judged(said, achieved.text, rule, inputs);
  if (isHedged(achieved)) return refusal("achievedNotUnderstood", achieved.text);
  const pairs = goal === undefined ? boundPairs(rule, achieved) : pairFigures(goal, achieved);
  return "because" in pairs ? pairs : judgeAll(pairs, rule, inputs, achieved);
}

/** 已达到, 未达到, or the target's own words again; figures speak for themselves. */
function saidIn(achieved: IndicatorCell, target: IndicatorCell | undefined): boolean | undefined {
  if (figuresIn(achieved).length > 0) return undefined;
  const answer = readAnswer(achieved.text).isMet;
  if (answer !== undefined) return answer;
  return target !== undefined && bare(target.text) === bare(achieved.text) ? true : undefined;
}

function boundPairs({ bound, text }: Stated, achieved: IndicatorCell): readonly FigurePair[] | Refusal {
  const [result, ...more] = figuresIn(achieved);
  if (result === undefined || more.length > 0) return refusal("achievedNotUnderstood", achieved.text);
  if (bound === undefined) return refusal("ruleNotUnderstood", text ?? "");
  const pair = pairOf({ number: bound }, result);
  return pair === undefined ? refusal("unitsDiffer", bound.unit.name, result.number.unit.name) : [pair];
}

function judgeAll(pairs: readonly FigurePair[], rule: Stated, inputs: RuleInputs, achieved: IndicatorCell): RuleResult {
  const verdicts = pairs.map((pair) => verdictOf(pair, pair.target.comparison ?? rule.comparison ?? "≥"));
  if (verdicts.some(({ isMet }) => isMet === undefined)) return refusal("achievedNotUnderstood", achieved.text);
  return judged(
    verdicts.every(({ isMet }) => isMet === true),
    verdicts.map(({ shown }) => shown).join("，"),
    rule,
    inputs,
  );
}

interface Verdict {
  /** Absent where the achieved figure is itself a bound on the wrong side (98%以上 against ≥99%). */
  readonly isMet: boolean | undefined;
  readonly shown: string;
}

function verdictOf({ target, achieved }: FigurePair, comparison: Comparison): Verdict {
  const order = compare(achieved.number.value, target.number.value);
  const isMet = holds(order, comparison, 0);
  const sign = isMet ? comparison : NEGATED[comparison];
  const shown = `${figure(achieved.number, target.number)} ${sign} ${figure(target.number, achieved.number)}`;
  const own = achieved.comparison ?? "=";
  const isCertain =
    own === "=" ||
    (isMet && own.replace(">", "≥").replace("<", "≤") === comparison.replace(">", "≥").replace("<", "≤"));
  return { isMet: isCertain ? isMet : undefined, shown };
}

function judged(isMet: boolean, shown: string, rule: Stated, inputs: RuleInputs): RuleResult {
  const full = rule.full ?? inputs.weight;
  const points: Exact = isMet ? full : ZERO;
  const standard = rule.bound === undefined ? (inputs.target?.text ?? "") : (rule.text ?? "");
  return scored(
    points,
    inputs,
    `${shown} → ${symbol(points)}`,
    gapOf(full, points, standard, inputs.achieved?.text ?? ""),
  );
}
