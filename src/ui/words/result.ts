import type { Tab } from "../session/View";

export const TAB_WORDS: Readonly<Record<Tab, string>> = {
  score: "得分",
  findings: "问题",
  tables: "表格",
  settings: "设置",
};

export const RESULT_WORDS = {
  total: "总分",
  provisional: "暂计得分",
  grade: "评价等级",
  noGrade: "未定",
  caption: "测算结果，待评价人确认",
  waitingCaption: "有指标待评分，评价等级待全部评分后确定",
  group: "一级指标",
  scoreOfWeight: "得分 / 权重",
  rate: "得分率",
  allIndicators: "查看指标",
  reconciliation: "勾稽核对",
  preview: "预览写入",
  mark: "标记到表格",
  scoreAgain: "重新评分",
  checkAgain: "重新核对",
  noScore: "没有找到指标评分表，未评分",
  noScoreHint: "只核对了各表之间的勾稽关系，结果见“问题”。",
  nothingRecognised: "没有识别到可以评分或核对的表",
  lookedFor: "查找的内容",
  nothingWritten: "尚未写入任何单元格",
} as const;

/** 距优 1.03 分. */
export function distanceText(grade: string, points: string): string {
  return `距${grade} ${points} 分`;
}

/** 169 项关系，120 项一致，1 项由同一原因引起: with what the counters list, the parts add up to the whole. */
export function coverage(all: number, passed: number, explained: number): readonly string[] {
  const parts = [`${count(all)} 项关系，`, `${count(passed)} 项一致`];
  return explained === 0 ? parts : [...parts, `，${count(explained)} 项由同一原因引起`];
}

/** 70 项指标，12 项失分，合计 11.03 分. */
export function lossText(indicators: number, losing: number, points: string): readonly string[] {
  if (losing === 0) return [`${count(indicators)} 项指标，`, "没有失分"];
  return [`${count(indicators)} 项指标，`, `${count(losing)} 项失分，`, `合计 ${points} 分`];
}

export function affectingText(number: number): string {
  return number === 0 ? "没有影响得分的问题" : `其中 ${count(number)} 条影响得分`;
}

export function affectingLink(number: number): string {
  return `先看这 ${count(number)} 条`;
}

/** 10:38 评分，尚未写入任何单元格. */
export function runLine(time: string, task: "score" | "check", isUnwritten: boolean): string {
  const what = `${time} ${task === "score" ? "评分" : "核对"}`;
  return isUnwritten ? `${what}，${RESULT_WORDS.nothingWritten}` : what;
}

/** Thousands separators for counts. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Some cells were edited since the run. */
export function staleText(number: number): string {
  return number === 0 ? "工作簿有改动，得分和核对结果尚未更新。" : `工作簿有改动，${count(number)} 条结果待复查。`;
}
