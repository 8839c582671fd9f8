import { toText } from "../../../src/report/text";
import {
  check,
  checklist,
  inspectionOf,
  provenance,
  scorecardOf,
  scorelessInspection,
  side,
  unchecked,
  unscored,
} from "./sample";

describe("a summary for a terminal", () => {
  const text = toText(inspectionOf(), provenance);

  it("begins with file, unit and year", () => {
    expect(text.split("\n").slice(0, 2)).toEqual(["样例.xlsx（绩核 0.1.0）", "社区党群服务中心，2024 年度"]);
  });

  it("names last year's workbook where it was checked against one", () => {
    const previous = { file: "2023.xlsx", year: 2023 };
    expect(toText({ ...inspectionOf(), previous }, provenance)).toContain("\n对照上年工作簿 2023.xlsx（2023 年度）\n");
  });

  it("gives total and grade with the distance to the next one and the scale with its document", () => {
    expect(text).toContain(
      "总分  3.69 / 7\n评价等级  良（距优 1.03 分）\n等级标准  优90 良75 合格60（评分方案默认：闵财评〔2020〕2号，工作簿未载明，可在设置中更改）",
    );
  });

  it("aligns the table of groups by the width of Chinese characters", () => {
    expect(text).toContain(
      [
        "一级指标    权重  得分  得分率  扣分",
        "A 部门决策     3  1.00  33.33%  2.00",
        "B 部门管理     4  2.69  67.25%  1.31",
        "合计           7  3.69  52.71%  3.31",
      ].join("\n"),
    );
  });

  it("lists the deductions with their sum", () => {
    expect(text).toContain("扣分 3 项，共 3.31 分\n  A31 工作计划的合理明确性：标准：计划完整（2分）");
  });

  it("says how much was checked", () => {
    expect(text).toContain(
      "核对了 6 条关系，未能核对 1 条：通过 1，不一致 3（其中 1 项由同一原因引起），尾差 1，提示 1。",
    );
  });

  it("lists findings by level, with their cells, effect and consequences", () => {
    expect(text).toContain("不一致 2 条\n  表3.2 业绩分值「B121");
    expect(text).toContain("差 −0.50 分［E13；影响得分］");
    expect(text).toContain("差 −0.79 万元［E23，对应 E4:E22；由此引起 1 条］");
    expect(text).toContain("尾差 1 条\n");
    expect(text).toContain("［C11，对应 表1.6 预算执行!G8］");
    expect(text).toContain("提示 1 条\n");
    expect(text).not.toContain("待核实");
  });

  it("never lets silence look like a pass", () => {
    expect(text).toContain(
      "未能核对（缺少依据，不等于没有问题）\n  表1.6 预算执行「项目支出 / 执行率」的比率未能核对：单元格 H7 为错误值 #DIV/0!［H7］",
    );
  });

  it("names the tables", () => {
    expect(text).toContain("识别到 1 张表\n  表1.6 预算执行  预算执行情况表（A3:H13）  把握大；依据：");
  });
});

it("calls a total with open indicators 暂计得分, leaves the grade open and lists who waits", () => {
  const text = toText(inspectionOf({ scorecard: scorecardOf([checklist, unscored]) }), provenance);
  expect(text).toContain("暂计得分  1.00 / 4\n评价等级  未定（已评权重 3，待评 1）");
  expect(text).toContain("B 部门管理     1     —       —     —");
  expect(text).toContain("需要人工评分 1 项\n  B17 存量资金控制情况：待评分：评分标准“酌情给分”");
});

it("says that nothing was recognised and what is looked for", () => {
  const text = toText({ tables: [], checks: [], writes: [], conflicts: [] }, provenance);
  expect(text).toContain("没有识别到可以评分或核对的表。\n查找的内容：表头写有“指标、权重（分值）");
});

it("says that tables without an indicator table are not scored", () => {
  expect(toText(scorelessInspection(), provenance)).toContain("没有找到指标评分表，未评分。");
});

it("tells once that indicators have no rule", () => {
  const because = { code: "noRule", values: [] } as const;
  const checks = ["C5", "C6", "C7"].map((address) =>
    check("missing", "unchecked", { id: address, variant: "rule", at: side(`自评表!${address}`, address), because }),
  );
  const text = toText(inspectionOf({ checks }), provenance);
  expect(text.split("\n").filter((line) => line.includes("没有填写评分标准"))).toEqual([
    "  自评表「C5」等 3 处，填写：没有填写评分标准［C5］",
  ]);
});

it("tells a reason that holds for several cells once", () => {
  const next = { ...unchecked, id: "rate:2" };
  expect(toText(inspectionOf({ checks: [unchecked, next] }), provenance)).toContain(
    "表1.6 预算执行「项目支出 / 执行率」等 2 处，比率：单元格 H7 为错误值 #DIV/0!［H7］",
  );
});
