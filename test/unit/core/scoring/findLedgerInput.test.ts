import { formatAddress } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { findLedgerInput } from "../../../../src/core/scoring/findLedgerInput";
import type { JsonFault } from "../../../../src/core/scoring/jsonReader";
import { readMeasure } from "../../../../src/core/scoring/readSchemeRules";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

type Rows = Parameters<typeof sheetOf>[0];

function find(name: string, ...tables: readonly Rows[]) {
  const readings = tables.map((rows, index) => recogniseTables(sheetOf(rows, { name: `表${String(index)}` })));
  const setting = readSetting(readings);
  const input = findLedgerInput({ name }, readLedger(readings, setting), setting);
  return input && [input.display, ...input.from.map((place) => `${place.sheet}!${formatAddress(place)}`)];
}

const EXECUTION: Rows = [
  ["2024年预算执行表", null, null, null, null],
  ["类别", "年初预算", "调整后预算", "执行数", "执行率"],
  ["人员经费", 12, 9, 8, 0.8889],
  ["公用经费", 4, 3, 3, 1],
  ["合计", 16, 12, 11, 0.9167],
];

test("an execution rate that a table states for all spending is taken from there", () => {
  expect(find("预算执行率", EXECUTION)).toEqual(["91.67%", "表0!E5"]);
});

test("a rate that no table states is worked out from the two amounts", () => {
  expect(find("预算调整率", EXECUTION)).toEqual(["-25.00%", "表0!C5", "表0!B5"]);
});

test("a staffing rate is the persons in post over the posts of the row that counts", () => {
  const staffing: Rows = [
    ["单位名称", "编制数", "在职人数"],
    ["甲", 7, 6],
  ];
  expect(find("在职人员控制率", staffing)).toEqual(["85.71%", "表0!C2", "表0!B2"]);
  const several: Rows = [
    ["单位名称", "编制数", "在职人数"],
    ["甲", 7, 6],
    ["乙", 3, 3],
    ["合计", 10, 9],
  ];
  expect(find("在编人员控制率", several)).toEqual(["90.00%", "表0!C4", "表0!B4"]);
});

test("a rate of change is this year's budget over last year's, or over what last year came to where only that is stated", () => {
  const money: Rows = [
    ["2018年部门整体支出基础数据表", null, null, null],
    ["经费控制情况", "2017年决算数", "2018年预算数", "2018年决算数"],
    ["三公经费", 20, 25, 24],
    ["公用经费", 50, 60, 45],
  ];
  expect(find("“三公经费”变动率", money)).toEqual(["25.00%", "表0!C3", "表0!B3"]);
  expect(find("三公经费控制率", money)).toEqual(["96.00%", "表0!D3", "表0!C3"]);
  expect(find("公用经费控制率", money)).toEqual(["75.00%", "表0!D4", "表0!C4"]);
});

test("上年 is the year before in a workbook that names no year, too", () => {
  const money: Rows = [
    ["部门整体支出基础数据表", null, null, null],
    ["经费控制情况", "上年决算数", "本年预算数", "本年决算数"],
    ["三公经费", 20, 25, 24],
    ["公用经费", 50, 60, 45],
  ];
  expect(find("“三公经费”变动率", money)).toEqual(["25.00%", "表0!C3", "表0!B3"]);
  expect(find("三公经费控制率", money)).toEqual(["96.00%", "表0!D3", "表0!C3"]);
  const planned = money.map((row) => row.slice(0, 3));
  expect(find("公用经费控制率", planned)).toBeUndefined();
});

test("balances carried over are set against the budget, and against those of the year before", () => {
  const money = (year: number, closing: number): Rows => [
    [`${String(year)}年收支执行表`, null, null],
    ["项目", "预算数", "执行数"],
    ["本年支出合计", 200, 180],
    ["年末结转和结余", null, closing],
  ];
  expect(find("结转结余率", money(2024, 10))?.[0]).toBe("5.00%");
  expect(find("结转结余变动率", money(2024, 10), money(2023, 8), money(2024, 10))?.[0]).toBe("25.00%");
});

test("a place adds measures of its own, in the words of its tables", () => {
  const project: Rows = [
    ["2024年项目表", null, null],
    ["项目", "下达金额", "到位金额"],
    ["专项资金", 80, 60],
  ];
  const reading = [recogniseTables(sheetOf(project))];
  const setting = readSetting(reading);
  const reader = { path: "", faults: [] as JsonFault[] };
  const measure = readMeasure({
    ...reader,
    value: {
      name: "资金到位率",
      numerator: [{ columns: ["到位金额"], row: "专项资金" }],
      denominator: [{ columns: ["下达金额"], row: "专项资金" }],
      formula: "到位金额 ÷ 下达金额",
      source: "某办法",
    },
  });
  expect(reader.faults).toEqual([]);
  const input = findLedgerInput({ name: "资金到位率" }, readLedger(reading, setting), setting, [measure]);
  expect(input).toMatchObject({ display: "75.00%", formula: "到位金额 ÷ 下达金额", source: "某办法" });
});

test("nothing is guessed: several rows without a total, a base of 0, another indicator", () => {
  expect(
    find("在职人员控制率", [
      ["单位名称", "编制数", "在职人数"],
      ["甲", 7, 6],
      ["乙", 3, 3],
    ]),
  ).toBeUndefined();
  expect(
    find("在职人员控制率", [
      ["单位名称", "编制数", "在职人数"],
      ["甲", 0, 6],
    ]),
  ).toBeUndefined();
  expect(find("政府采购执行率", EXECUTION)).toBeUndefined();
  expect(find("职能设定明确性", EXECUTION)).toBeUndefined();
});

test("of several offices a rate is taken from the tables of the workbook's own", () => {
  const other: Rows = EXECUTION.map((row, index) =>
    index === 0 ? ["示例县第一中学2024年预算执行表", ...row.slice(1)] : row,
  );
  const changed: Rows = other.map((row) => row.map((value) => (value === 0.9167 ? 0.5 : value)));
  const cover: Rows = [["预算单位", "示例县教育局"]];
  expect(find("预算执行率", cover, EXECUTION, changed)).toEqual(["91.67%", "表1!E5"]);
  expect(find("预算执行率", cover, changed)).toBeUndefined();
});
