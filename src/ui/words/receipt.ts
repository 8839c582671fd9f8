import type { Standing, Undoing, Written } from "../session/PaneState";
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
  own: "绩核已写入的内容",
  undoAll: "全部撤销",
} as const;

/** After something was taken back, also by a command of the ribbon: what could not be is said with it. */
export function doneText({ what, left }: Undoing): string {
  if (left !== undefined && left > 0) return `${TAKEN_BACK[what]}，尚有 ${count(left)} 处标记未能恢复：${WHY_LEFT}`;
  return what === "cleared" && left === 0 ? "已清除全部标记，单元格恢复原有格式。" : `${TAKEN_BACK[what]}。`;
}

const TAKEN_BACK: Readonly<Record<Undoing["what"], string>> = { cleared: "已清除标记", undone: "已撤销" };

const WHY_LEFT = "原有填充为主题颜色或渐变，或此版本的 Excel 不提供批注接口。请手工恢复。";

export function writtenTitle(cells: number, marks: number): string {
  return cells > 0 || marks === 0 ? `已写入 ${count(cells)} 个单元格` : `已标记 ${count(marks)} 处`;
}

/** 2025-07-18 10:42，标记 44 处. */
export function writtenLine(time: string, marks: number): string {
  return marks === 0 ? `${time}，未作标记` : `${time}，标记 ${count(marks)} 处`;
}

/** 83 个单元格、44 处标记、2 张工作表; "" where nothing stands. */
export function standingText({ cells, marks, sheets }: Standing): string {
  const parts = [
    ...(cells === 0 ? [] : [`${count(cells)} 个单元格`]),
    ...(marks === 0 ? [] : [`${count(marks)} 处标记`]),
    ...(sheets.length === 0 ? [] : [`${count(sheets.length)} 张工作表`]),
  ];
  return parts.join("、");
}

/** What 全部撤销 does, and what it leaves alone. */
export function undoAllLines({ cells, marks, sheets }: Standing): readonly string[] {
  const parts = [
    ...(cells === 0 ? [] : [`${count(cells)} 个单元格恢复为写入前的内容`]),
    ...(marks === 0 ? [] : [`清除 ${count(marks)} 处标记`]),
    ...(sheets.length === 0 ? [] : [`删除工作表${sheets.join("、")}及其中的改动`]),
  ];
  return [`全部撤销：${parts.join("；")}。`, KEPT];
}

const KEPT = "写入后由您改动过的单元格、处理意见和设置保持不变。";

/** What 撤销 beside a receipt does. */
export const UNDO_LINES: Readonly<Record<Written["undo"], string>> = {
  previous: `撤销后回到上一次写入的结果。${KEPT}`,
  original: `撤销后恢复为写入前的内容。${KEPT}`,
  originalWithEarlier: `撤销后恢复为原有内容，绩核在本次打开之前写入的内容也一并取消。${KEPT}`,
};

/** 查看评分底稿. */
export function seeSheet(name: string): string {
  return `查看${name}`;
}

export function staleText(number: number): string {
  return `${count(number)} 个公式单元格待 Excel 重新计算后更新。`;
}
