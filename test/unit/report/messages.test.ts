import type { CheckKind } from "../../../src/core";
import { kindName, messageOf } from "../../../src/report/messages";
import { check, remark, rounding, side, SHEET, sumError, unchecked, weightError } from "./sample";

const rate = { unit: "%", precision: "0.0001" } as const;
const points = { unit: "分", precision: "0.01" } as const;
const twin = side("表1.6 预算执行!G9", "2024年 / 人员经费 / 执行数", "1261.28");

describe("一条核对写成一句话", () => {
  it("names row and column, both figures and the difference with the unit", () => {
    expect(messageOf(sumError)).toBe(
      "表1.7 项目明细「合计 / 年初预算」为 676.21 万元，应为 677.00 万元（分项之和），差 −0.79 万元",
    );
  });

  it("says of a rounding difference that rounding explains it", () => {
    expect(messageOf(rounding)).toBe(
      "表1.5 收支情况「2023年 / 财政拨款」为 1,412.01 万元，表1.6 预算执行「2023年 / 合计 / 执行数」为 1,412.00 万元，差 +0.01 万元，可由四舍五入解释",
    );
  });

  it("says why something could not be checked", () => {
    expect(messageOf(unchecked)).toBe("表1.6 预算执行「项目支出 / 执行率」的比率未能核对：单元格 H7 为错误值 #DIV/0!");
  });

  it("says of a hidden sheet that it was not read", () => {
    const at = side("底稿!A1", "底稿");
    const because = { code: "hiddenSheet", values: ["底稿"] } as const;
    expect(messageOf(check("text", "unchecked", { at, because, variant: "hiddenSheet" }))).toBe(
      "「底稿」未能核对：工作表已隐藏，未读取",
    );
  });

  it("names the workbook of last year in front of its sheet, also where the sheets have the same name", () => {
    const at = side("收支总表!B8", "年初结转和结余 / 决算数", "120.00");
    const other = { ...side("收支总表!D8", "年末结转和结余 / 决算数", "118.00"), file: "2023.xlsx" };
    const figures = { unit: "万元", expected: "118.00", actual: "120.00", difference: "2.00", precision: "0.01" };
    expect(messageOf(check("opening", "error", { ...figures, at, with: [other], variant: "previous" }))).toBe(
      "收支总表「年初结转和结余 / 决算数」为 120.00 万元，上年工作簿“2023.xlsx”收支总表「年末结转和结余 / 决算数」为 118.00 万元，差 +2.00 万元",
    );
  });

  it("shows rates in per cent and their difference in percentage points", () => {
    const figures = { ...rate, expected: "0.8632", actual: "0.8623", difference: "-0.0009" };
    expect(messageOf(check("change", "error", figures))).toContain(
      "为 86.23%，应为 86.32%（按前后两数计算），差 −0.09 个百分点",
    );
  });

  it("takes a rate without a unit for a plain ratio", () => {
    const figures = { unit: "", expected: "0.1138", actual: "0.1137", difference: "-0.0001", precision: "0.0001" };
    expect(messageOf(check("share", "rounding", figures))).toContain(
      "为 11.37%，应为 11.38%（占合计的比重），差 −0.01 个百分点",
    );
  });

  it("tells a rate of 100 % after adjusting the budget from one on the original budget", () => {
    const figures = { unit: "", variant: "adjustedToActual", expected: "0.696667835501", actual: "1" };
    expect(messageOf(check("rate", "remark", figures))).toContain(
      "为 100.00%，调整后预算与执行数相同；按年初预算计算为 69.67%",
    );
  });

  it("names what a formula leaves out", () => {
    const formula = { at: side("表一!E23", "合计 / 预算", "=SUM(E4:E21)"), variant: "formula" };
    expect(messageOf(check("sum", "error", { ...formula, with: [side("表一!E22", "其他 / 预算")] }))).toBe(
      "表一「合计 / 预算」的公式 =SUM(E4:E21) 没有包括「其他 / 预算」",
    );
    expect(messageOf(check("sum", "pass", formula))).toBe("表一「合计 / 预算」的公式包括了全部分项");
  });

  it("shows more decimals than the table where the figures would look the same", () => {
    const figures = { expected: "4.548", actual: "4.55", difference: "0.002", precision: "0.01" };
    expect(messageOf(check("equal", "error", figures))).toContain("为 4.550 万元");
    expect(messageOf(check("equal", "error", figures))).toContain("差 +0.002 万元");
  });

  it("uses the words of a variant and the words of the kind for an unknown one", () => {
    expect(messageOf(weightError)).toBe(
      `${SHEET}「B121 基本支出预算编制合理性 / 权重」为 1.00 分，应为 1.50 分（评分标准的满分），差 −0.50 分`,
    );
    expect(messageOf({ ...weightError, variant: "新" })).toContain("（下级权重之和）");
  });

  it("proposes a code where one is free", () => {
    expect(messageOf(remark)).toBe(`${SHEET}「志愿服务及时性」没有指标编码，可编为 C311`);
    const { at } = remark;
    expect(messageOf(check("missing", "remark", { at, variant: "code", unit: "" }))).toBe(
      `${SHEET}「志愿服务及时性」没有指标编码`,
    );
  });

  it("names the grade that the score earns", () => {
    const at = side("封面!C14", "评价等级", "优");
    expect(messageOf(check("grade", "error", { at, expectedText: "良", unit: "" }))).toBe(
      "封面「评价等级」为“优”，按得分对应的等级为“良”",
    );
  });

  it("says how many cells one remark stands for", () => {
    const at = side(`${SHEET}!J5`, "执行率 / 实际值", "86.3%");
    const others = [side(`${SHEET}!J6`, "x"), side(`${SHEET}!J7`, "y")];
    expect(messageOf(check("type", "remark", { at, with: others, unit: "" }))).toBe(
      `${SHEET}「执行率 / 实际值」等 3 处的“86.3%”以文本形式存放，已按数值读取`,
    );
  });

  it("falls back on the address where there is no label", () => {
    expect(messageOf({ ...sumError, at: side("表1.7 项目明细!E23", "", "676.21") })).toContain(
      "表1.7 项目明细 E23为 676.21 万元",
    );
  });
});

const KINDS: Readonly<Record<CheckKind, string>> = {
  sum: "应为 1,261.28 万元（分项之和），差 −0.38 万元",
  ofWhich: "其中项应不超出表1.6 预算执行「2024年 / 人员经费 / 执行数」的 1,261.28 万元，差 −0.38 万元",
  rate: "应为 1,261.28 万元（按表内数据计算），差 −0.38 万元",
  change: "应为 1,261.28 万元（按前后两数计算），差 −0.38 万元",
  share: "应为 1,261.28 万元（占合计的比重），差 −0.38 万元",
  average: "应为 1,261.28 万元（各项平均），差 −0.38 万元",
  equal: "表1.6 预算执行「2024年 / 人员经费 / 执行数」为 1,261.28 万元，差 −0.38 万元",
  rollForward: "应为 1,261.28 万元（按增减变动计算），差 −0.38 万元",
  opening: "上年年末表1.6 预算执行「2024年 / 人员经费 / 执行数」为 1,261.28 万元，差 −0.38 万元",
  product: "应为 1,261.28 万元（单价与数量等相乘），差 −0.38 万元",
  limit: "超出表1.6 预算执行「2024年 / 人员经费 / 执行数」的 1,261.28 万元，差 −0.38 万元",
  weights: "应为 1,261.28 万元（下级权重之和），差 −0.38 万元",
  score: "原评分为 1,260.90 万元，测算分为 1,261.28 万元，差 −0.38 万元",
  scoreRange: "不在 0 分与权重之间，差 −0.38 万元",
  total: "应为 1,261.28 万元（各指标得分之和），差 −0.38 万元",
  grade: "按得分对应的等级为“1,261.28 万元”",
  duplicateCode: "与表1.6 预算执行「2024年 / 人员经费 / 执行数」重复",
  malformedCode: "与本表多数编码的写法不同",
  target: "应为 1,261.28 万元（绩效目标表），差 −0.38 万元",
  missing: "未填写",
  type: "以文本形式存放，已按数值读取",
  unit: "与同列其他数据的计量单位不同",
  precision: "小数位数多于同类数据",
  text: "表1.6 预算执行「2024年 / 人员经费 / 执行数」为 1,261.28 万元，差 −0.38 万元",
};

describe.each(Object.entries(KINDS) as [CheckKind, string][])("%s", (kind, words) => {
  const figures = { expected: "1261.28", actual: "1260.9", difference: "-0.38", precision: "0.01" };
  const at = side("表1.5 收支情况!F17", "2024年 / 人员经费 / 支出", "1260.9");

  it("has words for a difference", () => {
    expect(messageOf(check(kind, "error", { ...figures, at, with: [twin] }))).toContain(words);
  });

  it("names the cell whatever the verdict", () => {
    for (const verdict of ["pass", "rounding", "remark", "suspect", "error", "unchecked"] as const) {
      const message = messageOf(check(kind, verdict, { at }));
      expect(message).toContain("表1.5 收支情况「2024年 / 人员经费 / 支出」");
      expect(message).not.toMatch(/undefined|NaN|为 ，/);
    }
  });

  it("has a name", () => {
    expect(kindName(kind)).not.toBe("");
  });
});

describe.each([
  ["sum", "groups", "各组之和"],
  ["rate", "scoreRate", "得分 ÷ 权重"],
  ["share", "total", "各项占比之和"],
  ["rollForward", "net", "原值 − 累计折旧"],
  ["weights", "hundred", "满分"],
  ["equal", "scope", "两处资金口径不同"],
  ["score", "deductions", "满分减各项扣分"],
] as const)("%s, %s", (kind, variant, words) => {
  it("has its own words", () => {
    const figures = { ...points, expected: "2", actual: "1", difference: "-1" };
    expect(messageOf(check(kind, "error", { ...figures, variant }))).toContain(words);
  });
});
