import { exactFromText, ZERO, type Exact } from "../../quantity";
import { IN_TIME, LATE } from "../timeWords";
import { readAnswer } from "./answers";

/** How late something was as its words say, with the unit that they name; in time there is none. */
export interface Lateness {
  readonly count: Exact;
  readonly unit?: string;
}

const NOT = "(?:[未没无](?:有|发生|出现|能)?|不存在)";
const DONE = "(?:完成|支付|办结|提交|报送|公开|拨付)";

const STATED = new RegExp(`${LATE}${DONE}?了?(?:约)?(\\d+(?:\\.\\d+)?)(个工作日|工作日|天|日|个月|周)`);
/** 未延期, 未按时完成: neither says anything else of the time. */
const NOT_LATE = new RegExp(NOT + LATE, "g");
const NOT_IN_TIME = new RegExp(`[未没不](?:有|能)?${IN_TIME}`, "g");
const ANY_LATE = new RegExp(LATE);
const ANY = new RegExp(`${LATE}|${IN_TIME}`);
/** 均已按时, 提前5天: what may stand before the words for done. */
const BEGIN = new RegExp(
  `^(?:均|都|已|全部)*${IN_TIME}(?:\\d+(?:个工作日|工作日|天|日|个月|周))?(?:、|足额|全额|全部|全面)*`,
);
const WHOLE = new RegExp(`^(?:均|都|已|全部)*${NOT}${LATE}(?:${DONE}|情况|现象)*$`);
const ONLY_DONE = new RegExp(`^${DONE}?了?$`);

/** What a compact text says of the time; absent where it is neither one delay nor time kept throughout. */
export function readLateness(text: string): Lateness | undefined {
  const [stated = "", digits = "", unit] = STATED.exec(text.replace(NOT_LATE, "※")) ?? [];
  const count = exactFromText(digits);
  if (count !== undefined && unit !== undefined) {
    return ANY.test(text.replace(stated, "").replace(NOT_IN_TIME, "")) ? undefined : { count, unit };
  }
  if (saysLate(text)) return undefined;
  return text
    .replace(/[。;,.!]+$/, "")
    .split(/[,;。]/)
    .every(isInTime)
    ? { count: ZERO }
    : undefined;
}

/** True where something is said to be late, of all that the text speaks of or of a part. */
export function saysLate(text: string): boolean {
  return ANY_LATE.test(text.replace(NOT_LATE, "※"));
}

/** True for words of lateness or of time kept, whatever they say. */
export function speaksOfTime(text: string): boolean {
  return ANY.test(text);
}

function isInTime(text: string): boolean {
  if (WHOLE.test(text) || readAnswer(text).isMet === true) return true;
  const begin = BEGIN.exec(text)?.[0];
  const rest = begin === undefined ? undefined : text.slice(begin.length);
  return rest !== undefined && (ONLY_DONE.test(rest) || readAnswer(rest).isMet === true);
}
