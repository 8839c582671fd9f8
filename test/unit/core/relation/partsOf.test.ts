import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

/** The sums of a sheet, each as "claim: terms". */
function sums(sheet: Sheet): readonly string[] {
  const readings = [recogniseTables(sheet)];
  return deriveRelations(readLedger(readings, readSetting(readings)))
    .filter(({ kind }) => kind === "sum")
    .map(({ claim, terms }) => `${formatAddress(claim)}: ${terms.map(({ fact }) => formatAddress(fact)).join(" ")}`);
}

const rows = (labels: readonly string[], figures: readonly number[]) =>
  sheetOf([["采购项目", "支出数"], ...labels.map((label, index) => [label, figures[index] ?? 0])]);

const NUMBERED = ["一、货物类", "医疗设备", "办公设备", "二、工程类", "病房改造", "合计"];
const INDENTED = ["货物类", "  医疗设备", "  办公设备", "工程类", "　病房改造", "合计"];
const BOUGHT = ["B2: B3 B4", "B5: B6", "B7: B2 B5"];

test("rows without a number stand below the numbered one before them where the figures agree with that", () => {
  expect(sums(rows(NUMBERED, [30, 20, 10, 50, 50, 80]))).toEqual(BOUGHT);
  expect(sums(rows(NUMBERED, [30, 20, 11, 50, 50, 80]))).toEqual(BOUGHT);
});

test("they stand beside it where the figures say so", () => {
  expect(sums(rows(NUMBERED, [30, 20, 10, 50, 51, 161]))).toEqual(["B7: B2 B3 B4 B5 B6"]);
  expect(sums(rows(NUMBERED, [30, 20, 10, 50, 51, 162]))).toEqual(["B7: B2 B3 B4 B5 B6"]);
});

test("rows stand below the one that is indented less where the figures agree with that", () => {
  expect(sums(rows(INDENTED, [30, 20, 10, 50, 50, 80]))).toEqual(BOUGHT);
  expect(sums(rows(INDENTED, [31, 20, 11, 50, 50, 162]))).toEqual(["B7: B2 B3 B4 B5 B6"]);
});

test("subtotals that head what they add up are told from those below by the figures", () => {
  const labels = ["全省合计", "甲市小计", "A县", "B县", "乙市小计", "C县", "D县"];
  const headed = ["B2: B3 B6", "B3: B4 B5", "B6: B7 B8"];
  expect(sums(rows(labels, [84, 33, 21, 12, 51, 44, 7]))).toEqual(headed);
  expect(sums(rows(labels, [84, 33, 21, 12, 51, 44, 9]))).toEqual(headed);
});

test("totals of two lists under each other head them both", () => {
  const labels = ["一、收入合计", "财政拨款收入", "其他收入", "二、支出合计", "基本支出", "项目支出"];
  expect(sums(rows(labels, [33, 21, 12, 31, 24, 7]))).toEqual(["B2: B3 B4", "B5: B6 B7"]);
});

test("projects stand below the office in the column at the left where the figures agree with that", () => {
  const offices = (total: number) =>
    sheetOf(
      [
        ["单位", "项目名称", "预算数"],
        ["合计", null, total],
        ["甲局", null, 33],
        [null, "校舍维修", 21],
        [null, "教师培训", 12],
        ["乙中心", null, 7],
        [null, "设备购置", 7],
      ],
      { merges: ["A2:B2"] },
    );
  expect(sums(offices(40))).toEqual(["C3: C4 C5", "C6: C7", "C2: C3 C6"]);
  expect(sums(offices(80))).toEqual(["C2: C3 C4 C5 C6 C7"]);
});

test("heads that are left blank stand for what is below them", () => {
  const outline = (total: number) =>
    sheetOf([
      ["项目", "支出数"],
      ["一、基础工作", null],
      ["（一）信息化", null],
      ["1.系统维护", 15],
      ["2.网络租赁", 7],
      ["（二）宣传", 4],
      ["二、专项工作", 30],
      ["（一）检查", null],
      ["1.差旅", 11],
      ["2.专家", 9],
      ["（二）演练", 10],
      ["合计", total],
    ]);
  const found = ["B7: B9 B10 B11", "B12: B4 B5 B6 B7"];
  expect(sums(outline(56))).toEqual(found);
  expect(sums(outline(57))).toEqual(found);
});

test("the only line below a head is no part of the total beside it", () => {
  const labels = ["一、日常运转", "（一）办公费", "二、专项工作", "1.检查", "2.演练", "合计"];
  expect(sums(rows(labels, [20, 20, 30, 12, 18, 50]))).toContain("B7: B2 B4");
  expect(sums(rows(labels, [20, 20, 30, 12, 18, 51]))).toContain("B7: B2 B4");
});

test("a balance sheet has two sides, and what is left of fixed assets after 减：累计折旧 counts once", () => {
  const sheet = (net: number) =>
    sheetOf([
      ["资产", "年初数", "负债和净资产", "年初数"],
      ["货币资金", 40, "应付账款", 30],
      ["流动资产合计", 40, "流动负债合计", 30],
      ["固定资产原值", 90, "累计盈余", 70],
      ["减：固定资产累计折旧", 30, "净资产合计", 70],
      ["固定资产净值", net, null, null],
      ["非流动资产合计", 60, null, null],
      ["资产总计", 100, "负债和净资产总计", 100],
    ]);
  for (const net of [60, 61])
    expect(sums(sheet(net))).toEqual(["B6: B4 B5", "B3: B2", "B7: B6", "B8: B3 B7", "D3: D2", "D5: D4", "D8: D3 D5"]);
});

test("人员经费 alone below 基本支出 must be all of it, as 公用经费 is missing otherwise", () => {
  const labels = ["基本支出", "人员经费", "项目支出", "合计"];
  expect(sums(rows(labels, [30, 20, 50, 80]))).toEqual(["B2: B3", "B5: B2 B4"]);
});

test("rows that are taken off (减：) are subtracted where it is told what stands below what", () => {
  const labels = ["一、房租收入", "房租", "减：退租", "二、服务收入", "服务费", "减：退费"];
  expect(sums(rows(labels, [80, 100, 20, 50, 60, 10]))).toEqual(["B2: B3 B4", "B5: B6 B7"]);
  expect(sums(rows(labels, [80, 100, 20, 55, 60, 10]))).toEqual(["B2: B3 B4", "B5: B6 B7"]);
  expect(sums(rows(labels, [85, 100, 20, 55, 60, 10]))).toEqual([]);
});

test("amounts per person say nothing of what stands below what", () => {
  const labels = ["甲局", "  基本工资", "  津贴", "乙局", "  工资"];
  const each = (perHead: readonly number[]) =>
    sheetOf([
      ["项目", "支出数", "人均支出数"],
      ...labels.map((label, index) => [label, [80, 60, 25, 50, 57][index] ?? 0, perHead[index] ?? 0]),
    ]);
  expect(sums(each([8, 6, 2, 5, 5]))).toEqual([]);
});

test.each(["合计", "共计", "支出小计", "全年合计"])("a column %s adds up those beside it", (heading) => {
  const sheet = sheetOf([
    ["学校", heading, "一期", "二期"],
    ["甲校", 9, 4, 5],
    ["乙校", 15, 7, 8],
    ["丙校", 8, 6, 2],
  ]);
  expect(sums(sheet)).toEqual(["B2: C2 D2", "B3: C3 D3", "B4: C4 D4"]);
});
