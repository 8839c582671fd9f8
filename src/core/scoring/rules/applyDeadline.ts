import { isZero, toCompact, ZERO } from "../../quantity";
import type { DeadlineRule, Rule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { readAnswer } from "./answers";
import { isUnfilled } from "./figuresIn";
import { readLateness, saysLate } from "./readLateness";
import { gapOf, refusal, scored } from "./results";
import type { RuleSetting } from "./RuleSetting";
import { dayText, spanIn, spanOf, type Span } from "./spans";
import { symbol } from "./symbols";

const UNDONE = /未完成|未按|未能|尚未|未达|未及时|未开展|进行中/;

/** 时限: full points where the work was done by the day that closes the target's period. */
export function applyDeadline(rule: DeadlineRule & Pick<Rule, "text">, inputs: RuleInputs & RuleSetting): RuleResult {
  const { achieved, target, weight, year } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const full = rule.full ?? weight;
  const said = saidIn(achieved.text);
  const due = rule.by === undefined ? spanIn(target?.text ?? "", year) : spanOf(rule.by, "", year);
  const done = spanIn(achieved.text, year);
  if (said === undefined && done === undefined) return refusal("achievedNotUnderstood", achieved.text);
  if (said === undefined && due === undefined) {
    return target === undefined || isUnfilled(target)
      ? refusal("noTarget")
      : refusal("targetNotUnderstood", target.text);
  }
  if (said === undefined && done?.year !== undefined && due?.year === undefined) {
    return refusal("targetNotUnderstood", rule.by === undefined ? (target?.text ?? "") : (rule.text ?? ""));
  }
  const isMet = said ?? isInTime(done, due);
  if (isMet === undefined) return refusal("achievedNotUnderstood", achieved.text);
  const points = isMet ? full : ZERO;
  const shown =
    done === undefined || due === undefined || said !== undefined
      ? achieved.text
      : `${dayText(done, due)} ${isMet ? "≤" : ">"} ${dayText(due, done)}`;
  const standard =
    rule.by === undefined && target !== undefined && !isUnfilled(target) ? target.text : (rule.text ?? "");
  return scored(points, inputs, `${shown} → ${symbol(points)}`, gapOf(full, points, standard, achieved.text));
}

/** 逾期, 年底未完成; 按期完成, 已完成. */
function saidIn(text: string): boolean | undefined {
  const compact = toCompact(text).replace(/[。;,]+$/, "");
  if (UNDONE.test(compact)) return false;
  const lateness = readLateness(compact.replace(/(?:任务|工作)$/, ""));
  if (lateness !== undefined) return isZero(lateness.count);
  return saysLate(compact) ? false : readAnswer(compact).isMet;
}

/** Absent where the periods overlap so that either may be the case: in September beside 9月前. */
function isInTime(done: Span | undefined, due: Span | undefined): boolean | undefined {
  if (done === undefined || due === undefined) return undefined;
  const [first, last, sure, latest] =
    done.year === undefined || due.year === undefined
      ? [done.first.slice(-5), done.last.slice(-5), due.sure.slice(-5), due.last.slice(-5)]
      : [done.first, done.last, due.sure, due.last];
  if (last <= sure) return true;
  return first > latest && !done.isDeadline ? false : undefined;
}
