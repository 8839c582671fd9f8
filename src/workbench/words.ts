import type { Host } from "../ui/host";

/** The words of the page around grid and pane. */
export const WORDS = {
  title: "绩核工作台",
  open: "打开工作簿",
  save: "另存评分副本",
  exportResult: "导出结果",
  unsaved: "有未保存的改动",
  drop: "松开鼠标，打开工作簿",
  oneFile: "一次只能打开一个工作簿，请只拖入一个文件。",
  inThread: "此浏览器不允许后台运算，评分时页面会短暂停住，结果不受影响。",
  dismiss: "关闭",
  leaveTitle: "当前工作簿有未保存的改动",
  leaveText: "打开另一个工作簿前，要先另存一份评分副本吗？",
  leaveSave: "先另存副本",
  leaveDiscard: "不保存，直接打开",
  leaveCancel: "取消",
  fault: (error: unknown) => `绩核内部错误（${String(error)}），打开的工作簿没有受影响，请将本行反馈给维护者。`,
} as const;

/** What is true of this page and not of every place that the pane runs in. */
export const HOST: Host = {
  promise: "数据不离开本机：工作簿只在这个浏览器页面里打开，不上传、不联网。",
  printing: "标记是单元格的填充色，打印另存的副本时会一并印出；可先清除标记再打印。",
  undo: "随时可以撤销；另存的副本再次打开后，也可以清除绩核所写的内容。",
};
