import type { Stage, Task } from "../session/PaneState";
import { count } from "./result";

export const RUNNING_WORDS = {
  promise: "目前只读取，不写入。取消后工作簿保持原样。",
  cancel: "取消",
  atWork: "正在处理",
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

export function restSheets(number: number): string {
  return `其余 ${count(number)} 张待识别`;
}
