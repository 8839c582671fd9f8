import { inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const summary = (rows: Parameters<typeof sheetOf>[0]) => inspect([sheetOf(rows)]).tables[0];

test("a table whose headings are all known is told with the words that it was recognised from", () => {
  expect(
    summary([["项目预算执行情况表（单位：万元）"], ["项目名称", "年初预算", "执行数"], ["甲", 1, 1]]),
  ).toMatchObject({ kind: "projects", confidence: "high", unknown: [], lacksUnit: false });
});

test("money without a unit anywhere makes a table less sure", () => {
  expect(
    summary([
      ["项目名称", "年初预算", "执行数"],
      ["甲", 1, 1],
    ]),
  ).toMatchObject({ confidence: "medium", lacksUnit: true });
});

test("a table of no known kind is a guess, and its unknown headings are named", () => {
  expect(
    summary([
      ["村居", "甲指数", "乙指数", "丙指数"],
      ["东村", 1, 2, 3],
    ]),
  ).toMatchObject({ kind: "figures", confidence: "low", evidence: [], unknown: ["甲指数", "乙指数", "丙指数"] });
});

test("figures without any heading are told as not recognised, with their place", () => {
  const { unrecognised } = inspect([sheetOf([["说明"], [1.5, 2.5], [3.5, 4.5]])]);
  expect(unrecognised).toEqual([{ sheet: "表一", range: { top: 1, left: 0, bottom: 2, right: 1 }, figures: 4 }]);
});

test("a figure or two on a cover is no block that went unread", () => {
  expect(inspect([sheetOf([["评价得分", 88.97]])]).unrecognised).toBeUndefined();
});
