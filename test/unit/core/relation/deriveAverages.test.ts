import { formatAddress } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { formatExact } from "../../../../src/core/quantity";
import { reconcile } from "../../../../src/core/reconciliation/reconcile";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

type Rows = Parameters<typeof sheetOf>[0];

function judged(rows: Rows) {
  const readings = [recogniseTables(sheetOf(rows))];
  return reconcile(deriveRelations(readLedger(readings, readSetting(readings))));
}

const averages = (rows: Rows) =>
  judged(rows)
    .filter(({ kind }) => kind === "average")
    .map(
      ({ verdict, at, expected }) =>
        `${verdict} ${formatAddress(at.place)} ${expected === undefined ? "" : formatExact(expected)}`,
    );

const byRow = (second: number): Rows => [
  ["项目名称", "年初预算", "调整后预算", "支出数"],
  ["甲", 10, 12, 9],
  ["乙", 20, 18, 15],
  ["丙", 33, 30, 30],
  ["合计", 63, 60, 54],
  ["平均", 21, second, 18],
];

test("a row of averages is checked against the items, and is no part of the total", () => {
  expect(averages(byRow(20))).toEqual(["pass B6 21", "pass C6 20", "pass D6 18"]);
  expect(judged(byRow(20)).filter(({ verdict }) => verdict !== "pass")).toEqual([]);
});

test("the average that differs from its siblings' rule is an error on its cell", () => {
  expect(averages(byRow(23))).toEqual(["pass B6 21", "error C6 20", "pass D6 18"]);
});

test("an average rounded to the place that it shows passes; one place more does not", () => {
  const rows = (average: number): Rows => [
    ["项目名称", "年初预算", "支出数", "调整后预算"],
    ["甲", 10.01, 4.5, 3.5],
    ["乙", 20.02, 5.5, 4.5],
    ["丙", 20.02, 6.5, 5.5],
    ["平均值", average, 5.5, 4.5],
  ];
  expect(averages(rows(16.68))[0]).toBe("pass B5 16.68");
  expect(averages(rows(16.74))[0]).toBe("error B5 16.68");
});

test("a column of averages is confirmed on its rows before it accuses one", () => {
  const rows = (third: number): Rows => [
    ["单位：万元", null, null, null],
    ["项目名称", "2022年", "2023年", "平均"],
    ["甲", 10, 12, 11],
    ["乙", 20, 18, 19],
    ["丙", 30, 40, third],
  ];
  expect(averages(rows(35))).toEqual(["pass D3 11", "pass D4 19", "pass D5 35"]);
  expect(averages(rows(53))).toEqual(["pass D3 11", "pass D4 19", "error D5 35"]);
});

test("an amount per head is the amount over the persons, across 万元 and 元", () => {
  const rows = (third: number): Rows => [
    ["单位：万元", null, null, null],
    ["单位名称", "支出数", "人数", "人均支出（元）"],
    ["甲", 10, 4, 25000],
    ["乙", 9, 3, 30000],
    ["丙", 8, 2, third],
  ];
  expect(averages(rows(40000))).toEqual(["pass D3 25000", "pass D4 30000", "pass D5 40000"]);
  expect(averages(rows(4000))[2]).toBe("error D5 40000");
});

test("a column 平均 that follows no rule of its row claims nothing", () => {
  expect(
    averages([
      ["项目名称", "年初预算", "支出数", "平均"],
      ["甲", 10, 12, 7],
      ["乙", 20, 18, 3],
      ["丙", 30, 40, 99],
    ]),
  ).toEqual([]);
});

test("a row that is taken off (减：) is subtracted from the total", () => {
  const rows = (total: number): Rows => [
    ["项目", "金额（万元）", "上年金额（万元）"],
    ["收入", 100, 90],
    ["减：上缴", 30, 20],
    ["合计", total, 70],
  ];
  const sums = (total: number) =>
    judged(rows(total))
      .filter(({ kind }) => kind === "sum")
      .map(({ verdict }) => verdict);
  expect(sums(70)).toEqual(["pass", "pass"]);
  expect(sums(130)).toEqual(["error", "pass"]);
});

test("a price is the amount over the pieces bought", () => {
  const rows = (third: number): Rows => [
    ["单位：元", null, null, null],
    ["采购项目", "数量", "单价", "金额"],
    ["电脑", 120, 4800, 576000],
    ["一体机", 35, 18500, 647500],
    ["校服", 1500, third, 390000],
  ];
  expect(averages(rows(260))).toEqual(["pass C3 4800", "pass C4 18500", "pass C5 260"]);
  expect(averages(rows(286))[2]).toBe("error C5 260");
});
