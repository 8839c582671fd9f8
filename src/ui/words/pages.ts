import type { PaneState } from "../session/PaneState";

/** What a page is called when the focus lands on it; and what stands above it while what was kept is worked in. */
export const PAGE_WORDS: Readonly<Record<PaneState["at"] | "refreshing", string>> = {
  idle: "开始",
  running: "运行进度",
  result: "结果",
  preview: "写入预览",
  writing: "写入预览",
  receipt: "写入结果",
  refreshing: "正在保存并重新测算 …",
};
