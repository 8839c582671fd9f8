import { toCompact, toHalfWidth } from "../../quantity";

const QUOTES = /[“”‘’"'「」『』]/g;
const LINE_ENDS = /\s*[\r\n]+\s*/g;
/** 1、制度健全(1分)2、执行有效(1分): a list number starts a clause of its own. */
const RUN_ON = /(?<=分\)?)(?=\d{1,2}[、.)](?!\d)|\(\d{1,2}\))/g;
/** 以下各占2分:①…: the list is a clause of its own too. */
const LIST_AFTER = /(?<=\d分):(?=[①-⑳]|\(?\d{1,2}[、.)])/g;
/** 优秀(5分)、良好(4分): so does each of a row of awards. */
const AWARDS_IN_A_ROW = /(?<=\d分\)?)、(?=\p{Script=Han})/gu;
/** 执行率与分值的乘积, 执行率乘以分值, 实际值除以目标值: products in words. */
const PRODUCT_OF = /(?<=^|[按照;,。=])([^;,。×÷]+?)(?:与|和)([^;,。×÷]+?)的?(?:乘积|之积)/gu;
const TIMES_WORD = /乘以|(?<=率|分值|权重|比例)乘(?=以?[\p{Script=Han}\d])/gu;
const OVER_WORD = /除以/g;
const TIMES = /(?<=[\p{Script=Han})%\d])[xX*✕✖·•∙](?=[\p{Script=Han}(\d])/gu;

/** A rule sentence as the grammar takes it: compact, half-width, without quotation marks, lines as clauses, × for every product. */
export function normaliseRule(text: string): string {
  const lines = toHalfWidth(text).trim().replace(LINE_ENDS, ";");
  return toCompact(lines)
    .replace(QUOTES, "")
    .replace(PRODUCT_OF, "$1×$2")
    .replace(TIMES_WORD, "×")
    .replace(OVER_WORD, "÷")
    .replace(TIMES, "×")
    .replace(LIST_AFTER, ";")
    .replace(RUN_ON, ";")
    .replace(AWARDS_IN_A_ROW, ";");
}
