import { bareLabel, findConcept, findHeading, plainLabel, rowRole, yearsIn } from "../../../../../src/core/table";
import { findChoice, findSide, unitInBrackets } from "../../../../../src/core/table/lexicon/lookUp";

test.each([
  ["年初预算", "originalBudget"],
  ["全年(调整)预算数", "adjustedBudget"],
  ["执行数(B)", "executed"],
  ["2024年决算数", "executed"],
  ["执 行 率", "executionRate"],
  ["得分(20分*执行率)", "score"],
  ["指标权重（分）", "weight"],
  ["核定编制数 (事业编)", "establishedPosts"],
  ["一、项目", "item"],
  ["年初目标值（Ａ）", "target"],
])("%p is a heading of role %s", (text, role) => {
  expect(findHeading(text)?.role).toBe(role);
});

test("other words are no headings", () => {
  expect(findHeading("某镇文化中心")).toBeUndefined();
  expect(findHeading("")).toBeUndefined();
});

test.each([
  ["合  计", "total"],
  ["本年支出合计", "total"],
  ["总 计：", "total"],
  ["小计", "subtotal"],
  ["基本支出小计", "subtotal"],
  ["其中：公车购置", "ofWhich"],
  ["设计费", "item"],
])("the row label %p is a %s", (text, role) => {
  expect(rowRole(text)).toBe(role);
});

test("concepts are found behind numbering, brackets and 其中", () => {
  expect(findConcept("一、一般公共预算财政拨款收入")?.id).toBe("generalBudgetIncome");
  expect(findConcept("（一）人员经费")?.id).toBe("staffExpenditure");
  expect(findConcept("其中：公用经费")?.id).toBe("publicExpenditure");
  expect(findConcept("因公出国（境）费")?.id).toBe("abroad");
  expect(findConcept("甲项目")).toBeUndefined();
});

test("labels are compared without spaces, width, quotes and numbering", () => {
  expect(plainLabel(" “三公” 经费： ")).toBe("三公经费");
  expect(bareLabel("1、公务用车购置")).toBe("公务用车购置");
  expect(bareLabel("1.5倍")).toBe("1.5倍");
});

test("survey choices are letters or grades of satisfaction", () => {
  expect(["选 A 人数", "B选项", "非常满意（人）", "c"].map(findChoice)).toEqual(["A", "B", "非常满意", "C"]);
  expect(findChoice("占比")).toBeUndefined();
});

test("sides are told by the heading over one half", () => {
  expect(["2024年实际收入", "支出", "余额"].map(findSide)).toEqual(["income", "expenditure", undefined]);
});

test("units in brackets", () => {
  expect(["金额（万元）", "占比(%)", "金额(单位：元)", "项目（甲）"].map(unitInBrackets)).toEqual([
    "万元",
    "%",
    "元",
    undefined,
  ]);
});

test("years are four digits on their own", () => {
  expect(yearsIn("2023-2024年度，文号20240101，1234")).toEqual([2023, 2024]);
});

test.each([
  ["评价标准及计分规则", "rule"],
  ["评分说明与备注", "reason"],
  ["得分及权重", undefined],
  ["与上年相比", undefined],
])("a heading of several, %s, is what they all are", (text, role) => {
  expect(findHeading(text)?.role).toBe(role);
});
