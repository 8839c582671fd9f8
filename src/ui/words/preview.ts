import { count } from "./result";

export const PREVIEW_WORDS = {
  back: "返回结果",
  title: "写入预览",
  confirm: "需您确认",
  formula: "公式",
  manual: "人工填写",
  cell: "单元格",
  before: "原值",
  after: "新值",
  blank: "空",
  sheets: "另附工作表",
  marks: "同时标记问题单元格",
  cancel: "取消",
  retry: "重试写入",
  writing: "正在写入",
} as const;

/** 3 张表，83 个单元格；现在尚未写入. */
export function previewLine(sheets: number, cells: number): string {
  return `${count(sheets)} 张表，${count(cells)} 个单元格；现在尚未写入`;
}

export function conflictsLine(number: number): string {
  return `${count(number)} 处，未选时保留原样`;
}

export function marksText(number: number): string {
  return `${count(number)} 处`;
}

/** The number of cells stands in the button. */
export function writeText(cells: number, marks: number): string {
  if (cells > 0) return `写入 ${count(cells)} 个单元格`;
  return marks > 0 ? `标记 ${count(marks)} 处` : "写入结果表";
}

export function keepText(isFormula: boolean, stands: string): string {
  return isFormula ? "保留公式" : `保留 ${stands}`;
}

export function overwriteText(isFormula: boolean, value: string): string {
  return isFormula ? `改写为数值 ${value}` : `改写为 ${value}`;
}

export function formulaLine(formula: string, stands: string): string {
  return `=${formula}${stands === "" ? "" : `，当前结果为 ${stands}`}`;
}

export function cellsText(number: number): string {
  return `${count(number)} 格`;
}

export function moreText(number: number): string {
  return `显示其余 ${count(number)} 格`;
}
