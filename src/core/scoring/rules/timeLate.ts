import { exactFromInteger, over, readWritten, toCompact, type Exact } from "../../quantity";
import type { StepRule } from "../Rule";
import type { RuleInputs } from "../RuleEngine";
import { readLateness, speaksOfTime } from "./readLateness";
import { refusal, type Refusal } from "./results";
import type { RuleSetting } from "./RuleSetting";
import { spanIn, spanOf, type Span } from "./spans";
import { daysBetween, monthsBetween } from "./timeBetween";

/** How late something was done, in the unit of the rule: as the words state it, or between the day due and the day done. */
export function timeLate(rule: StepRule, inputs: RuleInputs & RuleSetting): Exact | Refusal | undefined {
  const { achieved, target, year } = inputs;
  if (achieved === undefined) return undefined;
  const compact = toCompact(achieved.text);
  const size = rule.size.unit.name;
  const stated = readLateness(compact);
  if (stated?.unit !== undefined && unitOf(stated.unit) !== unitOf(size))
    return refusal("unitsDiffer", size, stated.unit);
  if (stated !== undefined) return stated.count;
  const due = rule.by === undefined ? spanIn(target?.text ?? "", year) : spanOf(rule.by, "", year);
  const done = spanIn(achieved.text, year);
  if (due !== undefined && done !== undefined && isDay(achieved.text)) return between(size, due, done);
  if (speaksOfTime(compact)) return refusal("achievedNotUnderstood", achieved.text);
  return isOtherUnit(size, achieved.text) ? refusal("achievedNotUnderstood", achieved.text) : undefined;
}

/** 个工作日 and 工作日, 日 and 天 are the same. */
function unitOf(name: string): string {
  return name.replace(/^个/, "").replace(/^日$/, "天");
}

/** 8项 is no time. */
function isOtherUnit(size: string, text: string): boolean {
  const written = readWritten(text);
  return (
    written.kind === "value" && written.number.unit.name !== "" && unitOf(written.number.unit.name) !== unitOf(size)
  );
}

/** A text that names a day, not only a month. */
function isDay(text: string): boolean {
  const written = readWritten(text);
  return written.kind === "date" && /[日号]|\d[-/.]\d{1,2}[-/.]\d/.test(toCompact(text));
}

/** Time from the last day that is in time; absent where only one of both names its year. Working days are not known from the calendar. */
function between(size: string, due: Span, done: Span): Exact | Refusal | undefined {
  if ((due.year === undefined) !== (done.year === undefined)) return undefined;
  const unit = unitOf(size);
  if (unit === "月") return monthsBetween(due.sure, done.last);
  const days = daysBetween(due.sure, done.last);
  if (unit === "周") return over(days, exactFromInteger(7));
  return unit === "天" ? days : refusal("unitsDiffer", size, "天");
}
