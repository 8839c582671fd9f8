import { inspect, type Correction } from "../../../../src/core";
import {
  correctionOf,
  FIRST_CORRECTION,
  isColumnTold,
  ownCorrections,
  pathNames,
} from "../../../../src/ui/tables/correctionDraft";
import { sheetOf } from "../../../support/sheetOf";

const [table] = inspect([
  sheetOf([["2024年甲表"], ["名目", "甲栏", "乙栏"], ["人员经费", 10, 9], ["公用经费", 5, 4]], { name: "2024年资金" }),
]).tables;
if (table === undefined) throw new Error("no tables");

const of = { sheet: "2024年资金", table: "2024年甲表" };
const unit: Correction = { what: "unit", ...of, is: "元" };

test("a draft is no correction until it says what of the table is what", () => {
  const made = (draft: object) => correctionOf({ ...FIRST_CORRECTION, ...draft }, table, of.table);
  expect(made({})).toBeUndefined();
  expect(made({ is: "预算执行表" })).toEqual({ what: "tableKind", ...of, is: "预算执行表" });
  expect(made({ what: "column", is: "执行数" })).toBeUndefined();
  expect(made({ what: "column", column: "甲栏", is: "执行数" })).toEqual({
    what: "column",
    ...of,
    column: "甲栏",
    is: "执行数",
  });
  expect(made({ what: "rowRole", row: "离退休经费", is: "total" })).toBeUndefined();
  expect(made({ what: "rowRole", row: "公用经费", is: "total" })).toEqual({
    what: "rowRole",
    ...of,
    row: "公用经费",
    is: "total",
  });
  expect(made({ what: "unit", is: "元" })).toEqual(unit);
});

test("corrections belong to the table of their sheet and title, in whichever year they were made", () => {
  const last: Correction = { ...unit, sheet: "2023年资金", table: "2023年甲表" };
  const elsewhere: Correction = { ...unit, sheet: "另一张" };
  expect(ownCorrections([unit, last, elsewhere], table)).toEqual([unit, last]);
});

test("only the column that a person named is told by a person", () => {
  const said: readonly Correction[] = [{ what: "column", ...of, column: "乙栏", is: "执行数" }];
  expect(table.columns.map((column) => isColumnTold(column, table, said))).toEqual([false, false, true]);
});

test("paths are offered once each, blank ones not at all", () => {
  expect(pathNames([{ path: ["甲", "乙"] }, { path: [] }, { path: ["甲", "乙"] }])).toEqual(["甲 / 乙"]);
});
