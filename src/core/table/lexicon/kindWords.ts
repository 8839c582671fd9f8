import type { TableKind } from "../Table";
import { plainLabel } from "./lookUp";

/** Names that people give the kinds of tables, the usual one first. */
const KINDS: readonly (readonly [kind: TableKind, words: readonly string[]])[] = [
  ["indicators", ["指标评分表", "绩效指标表", "指标自评表", "绩效自评表"]],
  ["groupScores", ["指标得分汇总表", "得分汇总表"]],
  ["targets", ["绩效目标表", "绩效目标分解表"]],
  ["survey", ["满意度调查结果表", "满意度调查表"]],
  ["surveyPlan", ["问卷方案表"]],
  ["incomeExpenditure", ["收支情况表", "收入支出总表", "收支总表", "收入支出决算总表"]],
  ["execution", ["预算执行情况表", "预算执行表"]],
  ["projects", ["项目明细表", "项目支出表", "项目支出明细表"]],
  ["assets", ["固定资产表", "资产情况表"]],
  ["procurement", ["政府采购表", "政府采购情况表"]],
  ["staffing", ["人员情况表", "人员编制表", "人员编制情况表"]],
  ["tasks", ["工作任务与经费表"]],
  ["duties", ["职责职能表"]],
  ["figures", ["其他数据表", "数据表"]],
  ["texts", ["其他文字表", "文字表"]],
];

const KIND_BY_WORD = new Map<string, TableKind>();
for (const [kind, words] of KINDS) for (const word of [kind, ...words]) KIND_BY_WORD.set(word, kind);

/** The kind of table that a word names, in Chinese or by its id; absent for other words. */
export function kindNamed(word: string): TableKind | undefined {
  return KIND_BY_WORD.get(plainLabel(word));
}
