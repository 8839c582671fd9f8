import { count } from "./result";

export const TABLES_WORDS = {
  recognised: "识别到的表",
  unread: "没有识别的工作表",
  unreadHint: "其中没有找到指标、预算、收支等数据表，未参与评分和核对。",
  unit: "单位：",
  noUnit: "未注明单位",
  years: "年度：",
} as const;

export function tablesLine(number: number): string {
  return `${count(number)} 张`;
}

/** 2022—2024 年. */
export function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? `${String(first)} 年` : `${String(first)}—${String(last)} 年`;
}
