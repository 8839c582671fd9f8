import { count } from "./result";

export const DETAIL_WORDS = {
  back: "返回列表",
  previous: "上一条",
  next: "下一条",
  expected: "应为",
  actual: "实为",
  difference: "差额",
  item: "项目",
  value: "数值",
  range: "可能区间",
  slack: "误差",
  unit: "单位：",
  calculated: "计算结果",
  bound: "上限",
  precision: "精度",
  bridge: "差异构成",
  noBridge: "表内没有能凑成差额的行。",
  explained: "可以说明",
  unexplained: "尚未说明",
  seeOffset: "看这一条",
  hints: "可能原因",
  decision: "处理意见",
  reason: "说明（必填，写入核对记录）",
  confirmReason: "说明（选填，写入核对记录）",
  save: "保存结论",
  cancel: "取消",
  reopened: "数据已变，原处理意见需要复查",
  stale: "单元格已改动，结果待复查。重新核对后更新。",
  position: "位置",
} as const;

/** 跳到合计 E23. */
export function jumpText(name: string): string {
  return `跳到${name}`;
}

export function positionText(index: number, all: number): string {
  return `${count(index)} / ${count(all)}`;
}

export function restText(number: number): string {
  return `其余 ${count(number)} 项`;
}

export function apartText(gap: string): string {
  return `不相交，相距 ${gap}`;
}

/** What is left of a difference is just what another finding lacks. */
export function offsetText(rest: string, name: string, difference: string): readonly [string, string] {
  return [`未说明的 ${rest} 与“${name}”差额 ${difference} 相抵，`, "可能在两项之间串列。"];
}

/** 由此引起 1 条. */
export function causedText(number: number): string {
  return `由此引起 ${count(number)} 条`;
}
