import type { Host } from "../ui/host";

/** What is true of the pane in Excel: a fill prints there, and only our own record takes a write back. */
export const EXCEL_HOST: Host = {
  promise: "工作簿内容不上传。写入前逐格预览，写入后可撤销。",
  printing: "填充色会随表格打印，打印前请清除标记。",
  undo: "请用本窗格的“撤销”恢复；保存并重新打开后仍可撤销。",
};

export const OPENING_WORDS = {
  opening: "正在连接 Excel…",
  failed: "没有打开工作簿",
  again: "重试",
} as const;
