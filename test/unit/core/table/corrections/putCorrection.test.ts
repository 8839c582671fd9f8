import { putCorrection, targetOf, type Correction } from "../../../../../src/core";

const of = { sheet: "2024年资金", table: "2024年甲表" };
const unit: Correction = { what: "unit", ...of, is: "元" };
const cell: Correction = { what: "unit", ...of, column: "甲栏", row: "公用经费", is: "元" };

test("a later word about the same thing takes the place of the earlier one; others stay", () => {
  const changed: Correction = { ...unit, is: "万元" };
  expect(putCorrection([unit, cell], changed)).toEqual([cell, changed]);
});

test("what was said of last year's table makes way for what is said of this year's; its columns of two years do not", () => {
  const last: Correction = { ...unit, sheet: "2023年资金", table: "2023年甲表", is: "千元" };
  expect(putCorrection([last], unit)).toEqual([unit]);
  const column = (year: string): Correction => ({ what: "column", ...of, column: `${year}年预算`, is: "调整后预算" });
  expect(putCorrection([column("2023")], column("2024"))).toEqual([column("2023"), column("2024")]);
});

test("corrections are told apart by what they speak of, not by what they say", () => {
  expect(targetOf({ ...unit, is: "万元" })).toBe(targetOf(unit));
  expect(new Set([unit, cell, { ...unit, table: "乙表" }].map(targetOf)).size).toBe(3);
});
