import type { ShownVerdict } from "../icons/LevelIcon";
import { count } from "./result";

/** Shapes in the order of the counters. */
export const SHOWN_VERDICTS: readonly ShownVerdict[] = ["error", "suspect", "rounding", "remark", "unchecked"];

export const FINDINGS_WORDS = {
  counters: "按级别筛选",
  list: "问题列表",
  move: "移动",
  jump: "跳转",
  affectsScore: "影响得分",
  affectsGrade: "影响等级",
  stale: "待复查",
  roundingHint: "均可由四舍五入解释，不影响得分",
  roundingHintAffecting: "均可由四舍五入解释",
  uncheckedHint: "缺少依据，不等于没有问题",
  item: "项目",
  stated: "表内",
  expected: "应为",
  difference: "差额",
  clean: "没有发现需要处理的问题",
  noneChosen: "请选择上方的级别查看",
  noneOfLevel: "没有此类问题",
  onlyAffecting: "只看影响得分的问题",
  showAll: "显示全部",
} as const;

/** 26 条，按级别和影响排序. */
export function listLine(number: number): string {
  return `${count(number)} 条，按级别和影响排序`;
}

/** 核对了 148 项关系，3 项未能核对. */
export function cleanLine(all: number, unchecked: number): string {
  return `核对了 ${count(all)} 项关系，${unchecked === 0 ? "全部通过" : `${count(unchecked)} 项未能核对`}`;
}

/** 5 条. */
export function groupLine(number: number): string {
  return `${count(number)} 条`;
}

/** 5 条，合计 −0.01，最大 +0.01（万元）. */
export function roundingLine(number: number, sum: string, largest: string, unit: string): string {
  const name = unit === "%" ? "百分点" : unit;
  return `${count(number)} 条，合计 ${sum}，最大 ${largest}${name === "" ? "" : `（${name}）`}`;
}
