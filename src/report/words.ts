import type { Check, Decision, IndicatorScore, RowRole, TableKind, Verdict } from "../core";

/** Levels of findings, worst first. */
export const LEVELS = ["error", "suspect", "rounding", "remark"] as const satisfies readonly Verdict[];

export type Level = (typeof LEVELS)[number];

/** Verdicts (核对结论) as users read them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  error: "不一致",
  suspect: "待核实",
  rounding: "尾差",
  remark: "提示",
  unchecked: "未能核对",
  pass: "通过",
};

/** How a score came about. */
export const STATUS_WORDS: Readonly<Record<IndicatorScore["status"], string>> = {
  computed: "自动测算",
  judged: "人工评定",
  unscored: "待评分",
};

/** What a finding may change. */
export const AFFECTS_WORDS: Readonly<Record<Check["affects"], string>> = {
  grade: "影响等级",
  score: "影响得分",
  none: "否",
};

/** Decisions of a person about a finding (处理意见). */
export const DECISION_WORDS: Readonly<Record<Decision["decision"], string>> = {
  explained: "差异合理（已说明）",
  confirmed: "确认有误（待更正）",
  dismissed: "不作问题",
};

/** Kinds of tables as the field names them. */
export const TABLE_WORDS: Readonly<Record<TableKind, string>> = {
  indicators: "指标评分表",
  groupScores: "指标得分汇总表",
  targets: "绩效目标表",
  survey: "满意度调查结果表",
  surveyPlan: "问卷方案表",
  incomeExpenditure: "收支情况表",
  execution: "预算执行情况表",
  projects: "项目明细表",
  assets: "固定资产表",
  procurement: "政府采购表",
  staffing: "人员情况表",
  tasks: "工作任务与经费表",
  duties: "职责职能表",
  figures: "其他数据表",
  texts: "其他文字表",
};

/** What a row is to the rows around it. */
export const ROLE_WORDS: Readonly<Record<RowRole, string>> = {
  item: "明细",
  subtotal: "小计",
  total: "合计",
  ofWhich: "其中",
};

/** What a workbook is searched for; said where nothing was recognised. */
export const LOOKED_FOR =
  "表头写有“指标、权重（分值）、得分、评分标准、目标值、实际值”的指标评分表，以及预算执行、收支情况、项目明细、固定资产、政府采购、人员情况、满意度调查等表";

export const NOTHING_RECOGNISED = "没有识别到可以评分或核对的表";
