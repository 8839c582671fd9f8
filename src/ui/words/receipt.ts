import { count } from "./result";

export const RECEIPT_WORDS = {
  undo: "撤销",
  marks: "标记",
  show: "显示",
  clear: "清除全部标记",
  restored: "清除后单元格恢复原有格式。",
  kept: "按您的选择保留",
  added: "新增工作表",
  skipped: "未写入",
  done: "完成",
  paper: "查看评分底稿",
  result: "查看绩核结果",
  noFill: "只加批注",
  undone: "已撤销",
} as const;

export function writtenTitle(cells: number, marks: number): string {
  return cells > 0 || marks === 0 ? `已写入 ${count(cells)} 个单元格` : `已标记 ${count(marks)} 处`;
}

/** 2025-07-18 10:42，标记 44 处. */
export function writtenLine(time: string, marks: number): string {
  return marks === 0 ? `${time}，未作标记` : `${time}，标记 ${count(marks)} 处`;
}

export function staleText(number: number): string {
  return `${count(number)} 个公式单元格待 Excel 重新计算后更新。`;
}
