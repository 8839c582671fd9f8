import { exactFromInteger, exactFromText, readWritten, toCompact, ZERO, type Exact } from "../../quantity";
import type { StepRule } from "../Rule";
import type { RuleInputs } from "../RuleEngine";
import { readAnswer } from "./answers";
import { refusal, type Refusal } from "./results";
import type { RuleSetting } from "./RuleSetting";
import { spanIn, spanOf, type Span } from "./spans";

const LATE =
  /(?:延期|逾期|超期|延迟|推迟|延误|拖延|滞后|超时)(?:完成|支付|办结|提交|报送|公开|拨付)?了?(?:约)?(\d+)(个工作日|工作日|天|日|个月|周)/;
const IN_TIME =
  /^(?:均|都|已|全部)*(?:按期|按时|如期|准时|及时|提前|[未没无](?:有)?(?:延期|逾期|超期|延迟|推迟|延误|超时))/;

/** How late something was done, in the unit of the rule: as the words state it, or between the day due and the day done. */
export function timeLate(rule: StepRule, inputs: RuleInputs & RuleSetting): Exact | Refusal | undefined {
  const { achieved, target, year } = inputs;
  if (achieved === undefined) return undefined;
  const compact = toCompact(achieved.text);
  const [, count, unit] = LATE.exec(compact) ?? [];
  const stated = exactFromText(count ?? "");
  if (stated !== undefined && unit !== undefined) {
    return unitOf(unit) === unitOf(rule.size.unit.name) ? stated : refusal("unitsDiffer", rule.size.unit.name, unit);
  }
  if (IN_TIME.test(compact) || readAnswer(compact).isMet === true) return ZERO;
  const due = rule.by === undefined ? spanIn(target?.text ?? "", year) : spanOf(rule.by, "", year);
  const done = spanIn(achieved.text, year);
  if (due === undefined || done === undefined || !isDay(achieved.text)) return undefined;
  return unitOf(rule.size.unit.name) === "天" ? daysBetween(due, done) : undefined;
}

/** 个工作日 and 工作日, 日 and 天 are the same. */
function unitOf(name: string): string {
  return name.replace(/^个/, "").replace(/^日$/, "天");
}

/** A text that names a day, not only a month. */
function isDay(text: string): boolean {
  const written = readWritten(text);
  return written.kind === "date" && /[日号]|\d[-/.]\d{1,2}[-/.]\d/.test(toCompact(text));
}

/** Calendar days from the last day that is in time; absent where only one of both names its year. */
function daysBetween(due: Span, done: Span): Exact | undefined {
  if ((due.year === undefined) !== (done.year === undefined)) return undefined;
  return exactFromInteger(Math.max(0, dayNumber(done.last) - dayNumber(due.sure)));
}

/** Julian day number of an ISO day of the Gregorian calendar. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const before = month < 3 ? 1 : 0;
  const [y, m] = [year + 4800 - before, month + 12 * before - 3];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return date + Math.floor((153 * m + 2) / 5) + 365 * y + leaps - 32045;
}
