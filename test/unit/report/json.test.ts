import type { Inspection } from "../../../src/core";
import { formatResult, toResult } from "../../../src/report/json";
import {
  check,
  checklist,
  exact,
  inspectionOf,
  provenance,
  remark,
  scorecardOf,
  scorelessInspection,
  side,
  unscored,
} from "./sample";

function resultOf(inspection: Inspection): Record<string, unknown> {
  const parsed: unknown = JSON.parse(formatResult(toResult(inspection, provenance)));
  return parsed as Record<string, unknown>;
}

describe("jihe/result@1", () => {
  const result = resultOf(inspectionOf());

  it("says what made it of which file", () => {
    expect(result).toMatchObject({
      format: "jihe/result@1",
      tool: { name: "jihe", version: "0.1.0" },
      workbook: { file: "样例.xlsx", sheets: 3, sha256: provenance.file.sha256 },
    });
  });

  it("lists the tables with range, unit and years", () => {
    expect(result["tables"]).toEqual([
      {
        kind: "execution",
        title: "表 1.6 预算执行情况表",
        sheet: "表1.6 预算执行",
        range: "A3:H13",
        unit: "万元",
        years: [2023, 2024],
        confidence: "high",
        because: "依据：年初预算、执行金额",
      },
    ]);
  });

  it("writes points and rates as decimal strings", () => {
    expect(result["score"]).toMatchObject({
      total: "3.69",
      full: "7",
      grade: "良",
      provisional: false,
      scale: { name: "优90 良75 合格60", source: "闵财评〔2020〕2号" },
      rounding: { places: 2, unroundedTotal: "3.69" },
      groups: [
        { code: "A", name: "部门决策", weight: "3", score: "1", rate: "0.3333" },
        { code: "B", name: "部门管理", weight: "4", score: "2.69", rate: "0.6725" },
      ],
    });
  });

  it("gives an indicator its three scores, explanation, sources and cell", () => {
    expect((result["score"] as { indicators: unknown[] }).indicators[1]).toEqual({
      code: "B14",
      name: "预算调整率",
      weight: "1",
      given: "0.69",
      computed: "0.70",
      score: "0.69",
      rate: "0.69",
      status: "computed",
      rule: "complement",
      explanation: "1 × (1 − |−30.33%|) = 0.70",
      from: [
        { sheet: "表1.6 预算执行", address: "D13" },
        { sheet: "表1.6 预算执行", address: "E13" },
      ],
      at: { sheet: "表3.2 业绩分值", address: "F16" },
    });
  });

  it("names the file of a side that stands in another workbook, and of no other side", () => {
    const at = side("收支总表!B8", "年初结转", "120.00");
    const other = { ...side("收支总表!D8", "年末结转", "118.00"), file: "2023.xlsx" };
    const checks = [check("opening", "error", { at, with: [other] })];
    const [written] = resultOf({ ...inspectionOf(), checks })["checks"] as readonly Record<string, unknown>[];
    expect(written?.["at"]).toEqual({ sheet: "收支总表", address: "B8", label: "年初结转", value: "120.00" });
    expect(written?.["with"]).toEqual([
      { sheet: "[2023.xlsx]收支总表", address: "D8", label: "年末结转", value: "118.00" },
    ]);
  });

  it("writes a check with the table's decimals", () => {
    expect((result["checks"] as unknown[])[1]).toEqual({
      id: "sum:1",
      kind: "sum",
      verdict: "error",
      at: { sheet: "表1.7 项目明细", address: "E23", label: "合计 / 年初预算", value: "676.21" },
      with: [{ sheet: "表1.7 项目明细", address: "E4:E22", label: "年初预算", value: "677" }],
      expected: "677.00",
      actual: "676.21",
      difference: "-0.79",
      precision: "0.01",
      affects: "none",
      message: "表1.7 项目明细「合计 / 年初预算」为 676.21 万元，应为 677.00 万元（分项之和），差 −0.79 万元",
    });
  });

  it("counts all checks", () => {
    expect(result["summary"]).toEqual({ pass: 1, rounding: 1, remark: 1, suspect: 0, error: 3, unchecked: 1 });
  });

  it("ends in a line break", () => {
    expect(formatResult(toResult(inspectionOf(), provenance))).toMatch(/\}\n$/);
  });
});

it("has no grade while an indicator is unscored, and says why it is", () => {
  const result = resultOf(inspectionOf({ scorecard: scorecardOf([checklist, unscored]) }));
  const score = result["score"] as { indicators: object[] };
  expect(score).toMatchObject({ provisional: true, total: "1.00" });
  expect(score).not.toHaveProperty("grade");
  expect(score.indicators[1]).toEqual({
    code: "B17",
    name: "存量资金控制情况",
    weight: "1",
    status: "unscored",
    because: "评分标准“酌情给分”未能识别为可计算的规则",
    from: [],
    at: { sheet: "表3.2 业绩分值", address: "F19" },
  });
});

it("has no score where there is nothing to score", () => {
  expect(resultOf(scorelessInspection())).not.toHaveProperty("score");
});

it("nests deeper groups", () => {
  const card = scorecardOf([checklist]);
  const [outer] = card.groups;
  const groups = outer === undefined ? [] : [{ ...outer, groups: [{ ...outer, code: "A1", name: "计划" }] }];
  const score = resultOf(inspectionOf({ scorecard: { ...card, groups } }))["score"];
  expect(score).toMatchObject({ groups: [{ code: "A", groups: [{ code: "A1", name: "计划" }] }] });
});

it("gives words where no figure is expected, a reason where nothing was checked, the findings that explain", () => {
  const because = { code: "zeroBase", values: ["年初预算"] } as const;
  const checks = [remark, check("rate", "unchecked", { because }), check("sum", "error", { root: ["sum:1"] })];
  expect(resultOf(inspectionOf({ checks }))["checks"]).toMatchObject([
    { expected: "C311" },
    { because: "“年初预算”为 0，不能作除数" },
    { root: ["sum:1"] },
  ]);
});

it("cuts endless quotients but keeps figures finer than the table", () => {
  const third = exact("0.333333333333333");
  const finer = check("equal", "error", { at: side("甲!A1", "x"), actual: "4.548", precision: "0.01" });
  const [first, second] = resultOf(
    inspectionOf({ checks: [{ ...finer, expected: third, probability: third }, finer] }),
  )["checks"] as object[];
  expect(first).toMatchObject({ expected: "0.333333333333", probability: "0.333333" });
  expect(second).toMatchObject({ actual: "4.548" });
});
