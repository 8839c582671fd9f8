import { nameOf, titleOf, titleText } from "../../../src/report/titles";
import { check, side, sumError } from "./sample";

test("a sum is told with both figures and ≠, in two clauses that a line may break between", () => {
  expect(titleOf(sumError)).toEqual(["合计 年初预算 676.21", "≠ 分项之和 677.00"]);
});

test("a short name of a side goes before its label path", () => {
  const at = { ...sumError.at, short: "年初预算合计" };
  expect(titleText({ ...sumError, at })).toBe("年初预算合计 676.21 ≠ 分项之和 677.00");
});

test("an indicator is told by its code and what is meant of it", () => {
  expect(nameOf(side("表3.2!E13", "B121 基本支出预算编制合理性 / 权重"))).toBe("B121 权重");
});

test("weights against the rule name where the figure comes from, points without their unit", () => {
  const weights = check("weights", "error", {
    at: side("表3.2!E13", "B121 基本支出预算编制合理性 / 权重", "1"),
    variant: "ruleFull",
    expected: "1.5",
    actual: "1",
    difference: "-0.5",
    unit: "分",
  });
  expect(titleText(weights)).toBe("B121 权重 1.00 ≠ 评分标准的满分 1.50");
});

test("less than a part of it is told with <, more is told with ≠", () => {
  const scope = {
    variant: "scope",
    at: { ...side("表1.5 收支情况!F17", "人员经费 / 实际支出", "1260.9"), short: "人员经费实际支出" },
    with: [side("表1.6 预算执行!G9", "人员经费 / 执行金额", "1261.28")],
    precision: "0.01",
  };
  const less = check("equal", "error", { ...scope, actual: "1260.9", expected: "1261.28", difference: "-0.38" });
  const more = check("equal", "suspect", { ...scope, actual: "1262", expected: "1261.28", difference: "0.72" });
  expect(titleText(less)).toBe("人员经费实际支出 1,260.90 < 表1.6 预算执行 1,261.28");
  expect(titleText(more)).toBe("人员经费实际支出 1,262.00 ≠ 表1.6 预算执行 1,261.28");
});

test("on the same sheet the other side is told by name, without saying the year twice", () => {
  const at = { ...side("表1!C9", "", "5"), short: "2024 年核定数" };
  const other = { ...side("表1!D9", "", "7"), short: "2024 年实有数" };
  const limit = check("limit", "suspect", {
    at,
    with: [other],
    actual: "5",
    expected: "7",
    difference: "-2",
    unit: "人",
  });
  expect(titleText(limit)).toBe("2024 年核定数 5 人 > 实有数 7 人");
});

test("a rate is told in per cent", () => {
  const at = { ...side("表1!F9", "", "0.3"), short: "执行率" };
  const rate = check("rate", "error", {
    at,
    actual: "0.3",
    expected: "0.35",
    difference: "-0.05",
    unit: "%",
    precision: "0.0001",
  });
  expect(titleText(rate)).toBe("执行率 30.00% ≠ 按表内数据计算 35.00%");
});

test("findings without figures say what is the matter, and what is proposed", () => {
  const code = check("duplicateCode", "error", { at: side("表3.2!D51", "C211 覆盖率", "C211"), expectedText: "C221" });
  expect(titleOf(code)).toEqual(["编码 C211 重复，", "可编为 C221"]);
  const grade = check("grade", "error", { at: side("封面!C14", "评价等级", "优"), expectedText: "良" });
  expect(titleText(grade)).toBe("评价等级“优” ≠ 按得分“良”");
});

test("a formula that leaves parts out says how many", () => {
  const formula = check("sum", "error", { variant: "formula", with: [side("表1!C4", "甲"), side("表1!C5", "乙")] });
  expect(titleText(formula)).toBe("合计 年初预算 的公式漏加 2 项");
});

test("what could not be checked is told by its place alone", () => {
  expect(titleText(check("sum", "unchecked", { because: { code: "noFigures", values: [] } }))).toBe("合计 年初预算");
});
