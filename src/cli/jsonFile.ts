import type { JsonFault } from "../core";
import { WorkbookError } from "../workbook/WorkbookError";

/** The value of a JSON text; `name` says in a refusal what the file is (评分方案「…」). */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new WorkbookError("unreadable", `${name}不是 JSON 格式，请检查括号、引号和逗号。`, { cause: error });
  }
}

/** One sentence with all that is wrong in a JSON file. */
export function jsonRefusal(name: string, faults: readonly JsonFault[]): WorkbookError {
  const words = faults.map(({ path, expected }) => `${path}${path === "" ? "" : " "}${EXPECTED[expected]}`);
  return new WorkbookError("refused", `${name}有误：${words.join("；")}。`);
}

const EXPECTED: Readonly<Record<JsonFault["expected"], string>> = {
  object: "应为对象",
  list: "应为非空的列表",
  text: "应为文字",
  decimal: '应为范围内的小数，如 "0.6"',
  wholeNumber: "应为 0 到 6 的整数",
  falling: "应由高到低排列",
  sentence: "不是能识别的评分标准",
  weightPerChoice: "的个数应与选项个数相同",
  format: "应为 jihe/corrections@1",
  correctionKind: "应为 tableKind、column、rowRole、unit 之一",
  rowRole: "应为 合计、小计、其中、明细 之一",
  partialStep: "应为 whole、proportional、started 之一",
  unknownMember: "不是可用的项目，请检查拼写",
};
