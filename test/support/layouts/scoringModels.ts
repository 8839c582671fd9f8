import { figure, type Entry } from "../logical/canvas";
import type { Indicator, LogicalWorkbook } from "../logical/LogicalWorkbook";
import { total, type MeasureModel, type RowModel, type TableModel } from "./TableModel";

const WEIGHT: MeasureModel = {
  id: "weight",
  words: ["分值", "权重", "满分", "标准分值", "指标分值", "权数", "参考分值", "指标权重（分）"],
  kind: "points",
};
const SCORE: MeasureModel = {
  id: "score",
  words: ["得分", "自评得分", "评价得分", "实得分", "指标得分（分）", "考评得分"],
  kind: "points",
};

/** 一级指标得分汇总. */
export function groupsModel(workbook: LogicalWorkbook): TableModel {
  return {
    id: "groups",
    titles: ["绩效自评得分汇总表", "一级指标得分情况表"],
    unit: "points",
    years: [workbook.year],
    labels: [["一级指标", "一级目标"]],
    rows: [...workbook.groups.map(({ id, name }): RowModel => ({ id, words: [name], role: "item" })), total("total")],
    measures: [WEIGHT, SCORE, { id: "rate", words: ["得分率", "得分率（%）"], kind: "rate" }],
    entry: ({ id }, measure) => figure(`${id}.${measure.id}`),
  };
}

/** 指标评分表: the tree, rules, targets, what was achieved, weights and scores. */
export function indicatorsModel(workbook: LogicalWorkbook): TableModel {
  const indicators = new Map(workbook.indicators.map((indicator) => [indicator.id, indicator]));
  const text = (id: string, words: readonly string[]): MeasureModel => ({ id, words, kind: "text" });
  return {
    id: "indicators",
    titles: ["绩效自评指标表", "绩效评价指标评分表", "部门整体支出绩效评价指标体系"],
    unit: "points",
    years: [workbook.year],
    labels: [
      ["一级指标", "一级目标"],
      ["二级指标", "二级目标"],
      ["三级指标", "三级目标", "指标名称"],
    ],
    rows: [
      ...workbook.indicators.map(({ id, name }): RowModel => ({ id, words: [name], role: "item" })),
      { ...total("total"), words: ["合计", "总分", "总计"] },
    ],
    measures: [
      WEIGHT,
      text("rule", ["评分标准", "评分规则", "评价标准", "评分细则", "计分标准"]),
      text("target", ["目标值", "指标值", "年度指标值", "年初目标值（A）", "年初指标值", "预期实现值"]),
      text("achieved", ["实际完成值", "完成值", "全年完成值", "全年实际值（B）", "指标完成情况"]),
      SCORE,
      text("reason", ["偏差原因分析及改进措施", "未完成原因分析", "扣分原因", "原因"]),
    ],
    entry: ({ id }, measure) => indicatorEntry(indicators.get(id), id, measure),
    outer: ({ id }) => {
      const indicator = indicators.get(id);
      return indicator === undefined ? [] : [workbook.groups[indicator.level1]?.name ?? "", indicator.level2];
    },
  };
}

function indicatorEntry(indicator: Indicator | undefined, id: string, measure: MeasureModel): Entry {
  if (measure.kind === "points") return figure(`${id}.${measure.id}`);
  if (indicator === undefined) return null;
  const { achieved } = indicator;
  if (measure.id === "rule") return indicator.rule;
  if (measure.id === "target") return indicator.target;
  if (measure.id === "achieved")
    return typeof achieved === "string" ? achieved : figure(achieved.id, { format: achieved.format });
  return null;
}

/** 满意度调查结果, question by question. */
export function surveyModel({ questions, year }: LogicalWorkbook): TableModel {
  const choices = ["A", "B", "C"];
  return {
    id: "survey",
    titles: ["服务对象满意度调查统计表", "满意度调查结果"],
    unit: "none",
    years: [year],
    labels: [["题目", "调查内容", "问题"]],
    rows: questions.map(({ id, text }): RowModel => ({ id, words: [text], role: "item" })),
    measures: [
      ...choices.flatMap((choice): MeasureModel[] => [
        { id: choice, words: [`选${choice}人数`, `选${choice}`], kind: "count", band: choice },
        { id: `${choice}.share`, words: ["占比", "比例"], kind: "rate", band: choice },
      ]),
      { id: "satisfaction", words: ["满意度", "满意率"], kind: "rate" },
    ],
    entry: ({ id }, measure) => figure(`${id}.${measure.id}`),
    isFixed: true,
  };
}
