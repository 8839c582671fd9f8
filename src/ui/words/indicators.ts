import type { StatusFilter } from "../session/View";
import { STATUS_WORDS } from "../../report/words";

export const FILTER_WORDS: Readonly<Record<StatusFilter, string>> = { all: "全部", ...STATUS_WORDS };

export const INDICATOR_WORDS = {
  filter: "按评分方式筛选",
  list: "指标",
  rule: "规则",
  calculation: "测算",
  target: "目标值",
  achieved: "实际值",
  loss: "扣分",
  sources: "来源",
  because: "原因",
  note: "说明",
  given: "原评分",
  computed: "测算分",
  adopted: "采用分",
  reason: "采用测算分的理由（必填）",
  adoptComputed: "采用测算分",
  adoptGiven: "改用原评分",
  save: "保存",
  cancel: "取消",
  score: "评分",
  withdraw: "撤回评分",
  none: "没有此类指标",
} as const;

export function rangeHint(weight: string, places: number): string {
  return `0 至 ${weight} 分，保留${["整数", "一位小数", "两位小数", "三位小数"][places] ?? `${String(places)} 位小数`}`;
}

/** 跳到得分单元格 F16; the indicator's own cell where it has none for a score. */
export function jumpToCell(hasScoreCell: boolean, address: string): string {
  return `跳到${hasScoreCell ? "得分" : ""}单元格 ${address}`;
}
