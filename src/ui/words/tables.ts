import type { COLUMN_WORDS, Correction } from "../../core";
import { count } from "./result";

export const TABLES_WORDS = {
  recognised: "识别到的表",
  words: "其他文字表",
  unread: "没有识别的工作表",
  unreadHint: "其中没有找到指标、预算、收支等数据表，未参与评分和核对。",
  unrecognised: "未认出的数据",
  unrecognisedHint: "不在任何表内，没有核对。",
  unit: "单位：",
  open: "栏目与更正",
  back: "返回表格",
  columns: "栏目",
  readAs: "识别为",
  notRead: "未认出",
  sums: "合计与小计行",
  noSums: "没有识别到合计或小计行。",
  corrections: "更正",
  remove: "移除",
  form: "更正识别",
  formHint: "按表名、栏目和行的名称保存在工作簿中，下次和下一年度仍按此识别。",
  what: "更正内容",
  column: "栏目",
  wholeTable: "整张表",
  row: "行",
  rowOrAll: "行（不填则为各行）",
  noRow: "表中没有这一行",
  is: "应为",
  choose: "请选择",
  save: "保存并重新核对",
} as const;

export const CORRECTION_WORDS: Readonly<Record<Correction["what"], string>> = {
  tableKind: "表的种类",
  column: "栏目的含义",
  rowRole: "行的性质",
  unit: "金额单位",
};

/** Groups of the words that a column can mean. */
export const USE_WORDS: Readonly<Record<keyof typeof COLUMN_WORDS, string>> = {
  measure: "数据",
  label: "名称",
  text: "文字",
  concept: "收支项目",
};

export function tablesLine(number: number): string {
  return `${count(number)} 张`;
}

/** Why a correction was not applied. */
export function notTaken(reason: string): string {
  return `未采用：${reason}`;
}

/** Tables that no name tells apart from the one that is corrected. */
export function correctedToo(tables: readonly { readonly sheet: string; readonly title: string }[]): string {
  const names = tables.map(({ sheet, title }) => (title === "" ? sheet : `${sheet}「${title}」`));
  return `名称相同、一并更正的表：${names.join("、")}。`;
}

/** 2022—2024 年. */
export function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? `${String(first)} 年` : `${String(first)}—${String(last)} 年`;
}

/** 现识别为：明细. */
export function nowText(reading: string): string {
  return `现识别为：${reading}`;
}
