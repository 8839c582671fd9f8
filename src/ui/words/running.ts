import type { TableKind } from "../../core";
import { TABLE_WORDS } from "../../report/words";
import type { Stage, Task } from "../session/PaneState";
import { count } from "./result";

export const RUNNING_WORDS = {
  promise: "目前只读取，不写入。取消后工作簿保持原样。",
  cancel: "取消",
  atWork: "识别中",
  noTables: "没有数据表",
} as const;

export const TASK_TITLES: Readonly<Record<Task, string>> = { score: "正在评分", check: "正在核对" };

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  read: "读取工作表",
  recognise: "识别表格",
  relate: "推导勾稽关系",
  score: "测算指标得分",
  reconcile: "核对勾稽关系",
};

export const STAGE_VERBS: Readonly<Record<Stage, string>> = {
  read: "正在读取",
  recognise: "正在识别",
  relate: "正在推导勾稽关系",
  score: "正在测算",
  reconcile: "正在核对",
};

/** 已用 2 秒. */
export function elapsedText(seconds: number): string {
  return `已用 ${count(seconds)} 秒`;
}

/** The kinds of tables of a sheet: 预算执行情况表、项目明细表; absent while it is at work. */
export function foundText(kinds: readonly TableKind[] | undefined): string {
  if (kinds === undefined) return RUNNING_WORDS.atWork;
  const words = kinds.filter((kind) => kind !== "texts").map((kind) => TABLE_WORDS[kind]);
  return words.length === 0 ? RUNNING_WORDS.noTables : words.join("、");
}

export function restSheets(number: number): string {
  return `其余 ${count(number)} 张待识别`;
}
