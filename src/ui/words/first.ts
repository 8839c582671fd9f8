import { count } from "./result";

export const FIRST_WORDS = {
  title: "绩效评价测算与核对",
  lead: ["读取当前工作簿的预算表和指标表，", "测算得分和等级，", "标出彼此不一致的数据。"],
  score: "一键评分",
  check: "只做勾稽核对",
  scoreAgain: "重试评分",
  checkAgain: "重试核对",
  willRead: "将读取",
  reading: "正在查看工作簿",
  scale: "评价等级标准",
  fromWorkbook: "取自本工作簿",
  local: "数据不离开本机",
} as const;

/** 16 张工作表. */
export function sheetsText(number: number): string {
  return `${count(number)} 张工作表`;
}

/** 含 1,866 个有内容的单元格，没有隐藏或受保护的工作表. */
export function contentText(cells: number, hidden: number, guarded: number): string {
  const parts = [
    ...(hidden === 0 ? [] : [`${count(hidden)} 张隐藏（不读取）`]),
    ...(guarded === 0 ? [] : [`${count(guarded)} 张受保护`]),
  ];
  return `含 ${count(cells)} 个有内容的单元格，${parts.length === 0 ? "没有隐藏或受保护的工作表" : parts.join("，")}`;
}
