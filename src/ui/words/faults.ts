import type { WorkbookError } from "../../workbook/WorkbookError";
import type { Fault } from "../session/PaneState";

/** What was being done when something went wrong. */
export type Work = "score" | "check" | "write" | "undo" | "clear" | "remember" | "jump" | "look";

const TITLES: Readonly<Record<Work, string>> = {
  score: "评分没有完成",
  check: "核对没有完成",
  write: "写入没有完成",
  undo: "撤销没有完成",
  clear: "清除没有完成",
  remember: "没有保存",
  jump: "没有跳转",
  look: "工作簿暂时无法读取",
};

const KEPT: Partial<Record<Work, string>> = {
  score: "工作簿未改动。",
  check: "工作簿未改动。",
  write: "工作簿未改动，您的选择已保留。",
  undo: "工作簿保持写入后的样子。",
};

/** A fault of the file or host: what happened, its own sentence with the remedy, what was kept. */
export function faultOf(work: Work, { fault, message }: Pick<WorkbookError, "fault" | "message">): Fault {
  const kept = fault === "unrestored" ? undefined : KEPT[work];
  const sentence = /[。！？]$/.test(message) ? message : `${message}。`;
  return { title: TITLES[work], message: sentence, ...(kept === undefined ? {} : { kept }) };
}
