import type { Sheet } from "../../../../src/core";
import { findingsOf } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

/** The same things in each of three years, one a row. */
function years(
  rows: readonly (readonly [string, number, number, number])[],
  changed?: readonly [number, number],
): Sheet {
  const shown = rows.map((row, index) => (index === changed?.[0] ? [row[0], row[1], changed[1], row[3]] : [...row]));
  return sheetOf([["收支情况（单位：万元）"], ["项目", "2021年", "2022年", "2023年"], ...shown]);
}

const CARRIED = [
  ["年初结转", 10, 15, 17.5],
  ["本年收入", 100, 110, 120],
  ["本年支出", 95, 107.5, 121],
  ["年末结转", 15, 17.5, 16.5],
] as const;

test("what is left at the end of a year follows from the rows above it", () => {
  expect(findingsOf(years(CARRIED))).toEqual([]);
  expect(findingsOf(years(CARRIED, [3, 18.5]))).toEqual(["rollForward C6 error"]);
  expect(findingsOf(years(CARRIED, [1, 112]))).toEqual(["rollForward C6 error"]);
});

const STAGES = [
  ["年初预算数", 100, 120.5, 130],
  ["预算调整数", 5.5, -3, 0],
  ["调整后预算数", 105.5, 117.5, 130],
  ["决算数", 100.25, 110.3, 128.44],
  ["结余", 5.25, 7.2, 1.56],
] as const;

test("rows may be the stages of a budget as columns may", () => {
  expect(findingsOf(years(STAGES))).toEqual([]);
  expect(findingsOf(years(STAGES, [1, 3]))).toEqual(["rollForward C5 suspect"]);
  expect(findingsOf(years(STAGES, [4, 8.2]))).toEqual(["rollForward C7 error"]);
});

test("a rate may stand in a row below the amounts that it is of", () => {
  const withRate = (rate: string | number) =>
    sheetOf([
      ["部门预算执行情况（单位：万元）"],
      ["项目", "2021年", "2022年", "2023年"],
      ...STAGES.slice(0, 3),
      ["支出决算", 100.25, 110.3, 128.44],
      ["预算执行率", "95.02%", rate, "98.80%"],
    ]);
  expect(findingsOf(withRate("93.87%"))).toEqual([]);
  expect(findingsOf(withRate("98.37%"))).toEqual(["rate C7 error"]);
});

test("of one amount alone a rate is checked too, and is no amount to be added", () => {
  const only = (rate: string) =>
    sheetOf([
      ["基本情况（单位：万元）"],
      ["项目", "金额"],
      ["调整后预算数", 117.5],
      ["决算数", 110.3],
      ["预算执行率", rate],
    ]);
  expect(findingsOf(only("93.87%"))).toEqual([]);
  expect(findingsOf(only("98.37%"))).toEqual(["rate B5 error"]);
});

const SURPLUS = [
  ["一、收入合计", 300, 330, 360],
  ["财政拨款收入", 250, 270, 290],
  ["事业收入", 50, 60, 70],
  ["二、支出合计", 280, 325, 340],
  ["基本支出", 180, 200, 210],
  ["项目支出", 100, 125, 130],
  ["三、本年结余", 20, 5, 20],
] as const;

test("what is left of the income stands beside the two totals, and not below the second", () => {
  expect(findingsOf(years(SURPLUS))).toEqual([]);
  expect(findingsOf(years(SURPLUS, [6, 7]))).toEqual(["rollForward C9 error"]);
  expect(findingsOf(years(SURPLUS, [4, 210]))).toEqual(["sum C6 error"]);
});
