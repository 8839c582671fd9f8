import { toCompact, toHalfWidth } from "../../quantity";

const QUOTES = /[“”‘’"'「」『』]/g;
const LINE_ENDS = /\s*[\r\n]+\s*/g;
/** 1、制度健全(1分)2、执行有效(1分): a list number starts a clause of its own. */
const RUN_ON = /(?<=分\)?)(?=\d{1,2}[、.)](?!\d)|\(\d{1,2}\))/g;
const TIMES = /(?<=[\p{Script=Han})%\d])[xX*✕✖·•∙](?=[\p{Script=Han}(\d])/gu;

/** A rule sentence as the grammar takes it: compact, half-width, without quotation marks, lines as clauses, × for every product. */
export function normaliseRule(text: string): string {
  const lines = toHalfWidth(text).trim().replace(LINE_ENDS, ";");
  return toCompact(lines).replace(QUOTES, "").replace(TIMES, "×").replace(RUN_ON, ";");
}
