import type { Sheet } from "../../../../src/core";
import { findingsOf } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly number[];

/** Projects with these figures under these headings; one row may be another. */
function projects(headings: readonly string[], rows: readonly Row[], changed: readonly [at: number, row: Row]): Sheet {
  const shown = rows.map((row, index) => (index === changed[0] ? changed[1] : row));
  return sheetOf([
    ["2022年项目情况表（单位：万元）"],
    ["项目名称", ...headings],
    ...shown.map((row, index) => [`项目${"甲乙丙丁"[index] ?? ""}`, ...row]),
  ]);
}

const LEFT: readonly Row[] = [
  [120, 112.6, 7.4],
  [85, 76.5, 8.5],
  [640, 598.32, 41.68],
  [96, 93.5, 2.5],
];

test.each([
  ["预算数", "支出数", "结余"],
  ["年初预算数", "决算数", "结转结余"],
  ["调整后预算数", "执行数", "未执行数"],
  ["到位资金", "实际支出", "结余资金"],
  ["采购预算", "合同金额", "节约金额"],
  ["合同金额", "已支付金额", "未支付金额"],
  ["支出数", "预算数", "超支额"],
  ["预算数", "决算数", "差异额"],
  ["决算数", "预算数", "决算与预算差异"],
])("of %s and %s, %s is what is left", (...headings) => {
  expect(findingsOf(projects(headings, LEFT, [1, [85, 76.5, 8.5]]))).toEqual([]);
  expect(findingsOf(projects(headings, LEFT, [1, [85, 76.5, 9.5]]))).toContain("rollForward D4 error");
});

const ADJUSTED: readonly Row[] = [
  [120, 3.2, 123.2],
  [85, -2.1, 82.9],
  [640, 0, 640],
  [96, 15.5, 111.5],
];

test("调整后预算 is 年初预算 with the adjustment", () => {
  const headings = ["年初预算数", "调整数", "调整后预算数"];
  expect(findingsOf(projects(headings, ADJUSTED, [1, [85, -2.1, 82.9]]))).toEqual([]);
  expect(findingsOf(projects(headings, ADJUSTED, [1, [85, -2.1, 87.1]]))).toEqual(["rollForward D4 error"]);
});

const BOTH_WAYS: readonly Row[] = [
  [120, 3.2, 0, 123.2],
  [85, 1.1, 2, 84.1],
  [640, 0, 3.3, 636.7],
  [96, 15.5, 4, 107.5],
];

test("of adjustments both ways, what is cut is taken off", () => {
  const headings = ["年初预算", "调增", "调减", "调整后预算"];
  expect(findingsOf(projects(headings, BOTH_WAYS, [1, [85, 1.1, 2, 84.1]]))).toEqual([]);
  expect(findingsOf(projects(headings, BOTH_WAYS, [1, [85, 1.1, 2, 85.1]]))).toEqual(["rollForward E4 error"]);
});

const CARRIED: readonly Row[] = [
  [0, 120, 112.6, 7.4],
  [1.5, 85, 76.5, 10],
  [3, 640, 598.32, 44.68],
  [4.5, 96, 93.5, 7],
];

test("what was carried over is there to be spent too", () => {
  const headings = ["上年结转", "年初预算", "支出数", "年末结转"];
  expect(findingsOf(projects(headings, CARRIED, [1, [1.5, 85, 76.5, 10]]))).toEqual([]);
  expect(findingsOf(projects(headings, CARRIED, [1, [1.5, 85, 76.5, 8.5]]))).toEqual(["rollForward E4 error"]);
});

const TAKEN_BACK: readonly Row[] = [
  [120, 112.6, 0, 7.4],
  [85, 76.5, 0, 8.5],
  [640, 598.32, 10, 31.68],
  [96, 93.5, 0, 2.5],
];

test("what was taken back is no error of the balance, wherever it stands", () => {
  const row = [640, 598.32, 10, 31.68];
  expect(findingsOf(projects(["预算数", "支出数", "财政收回", "结余"], TAKEN_BACK, [2, row]))).toEqual([]);
  const behind = TAKEN_BACK.map(([budget = 0, spent = 0, back = 0, left = 0]) => [budget, spent, left, back]);
  const headings = ["预算数", "支出数", "结余", "其中收回"];
  expect(findingsOf(projects(headings, behind, [2, [640, 598.32, 31.68, 10]]))).toEqual([]);
});

test("a balance that most rows do not tell is left alone", () => {
  const rows = LEFT.map(([budget = 0, spent = 0], index) => [budget, spent, index + 1.11]);
  expect(findingsOf(projects(["预算数", "支出数", "结余"], rows, [0, rows[0] ?? []]))).toEqual([]);
});
