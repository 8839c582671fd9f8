import type { Sheet } from "../../../../src/core";
import { findingsOf } from "../../../support/findingsOf";
import { sheetOf } from "../../../support/sheetOf";

type Row = readonly (string | number)[];

const table = (headings: Row, ...rows: readonly Row[]): Sheet =>
  sheetOf([["2023年项目预算表（单位：万元）"], ["项目名称", "预算数", ...headings], ...rows]);

test("parts of a column that make it up on most rows make it up on all", () => {
  const funds = (own: number) =>
    table(
      ["其中：财政拨款", "其中：自有资金"],
      ["甲", 100, 80, 20],
      ["乙", 55.5, 50, own],
      ["丙", 70, 70, 0],
      ["丁", 33.3, 30, 3.3],
    );
  expect(findingsOf(funds(5.5))).toEqual([]);
  expect(findingsOf(funds(4.5))).toEqual(["sum B4 suspect"]);
});

test("what is named of a column is at most all of it", () => {
  const bought = (of: number) =>
    table(["其中：政府采购"], ["甲", 100, 80], ["乙", 55.5, of], ["丙", 70, 70], ["丁", 33.3, 10]);
  expect(findingsOf(bought(50))).toEqual([]);
  expect(findingsOf(bought(56.5))).toEqual(["ofWhich C4 suspect"]);
});

test("parts that most rows have more of are parts of something else", () => {
  expect(findingsOf(table(["其中：上年结转"], ["甲", 10, 80], ["乙", 5, 50], ["丙", 70, 7]))).toEqual([]);
});
