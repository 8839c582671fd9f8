import { formatAddress, type Cell } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { checkFormulas } from "../../../../src/core/reconciliation/checkFormulas";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

/** A column of four items and a total with this formula. */
function checksFor(total: Cell, title = "支出表") {
  const sheet = sheetOf([
    [title, null],
    ["项目名称", "支出数"],
    ["甲", 1],
    ["乙", 2],
    ["丙", 3],
    ["丁", 0],
    ["合计", total],
  ]);
  const readings = [recogniseTables(sheet)];
  const checks = checkFormulas(deriveRelations(readLedger(readings, readSetting(readings))));
  return checks.map((check) => [
    check.verdict,
    check.variant,
    formatAddress(check.at.place),
    check.at.value,
    check.with.map((side) => formatAddress(side.place)).join(" "),
  ]);
}

test.each(["SUM(B3:B6)", "SUM(B3:B5)", "B3+B4+B5", "SUM($B$3:$B$5)", "SUM(B3,B4:B6)"])(
  "%s covers every item that is not 0",
  (formula) => {
    expect(checksFor({ value: 6, formula })).toEqual([["pass", "formula", "B7", `=${formula}`, "B3 B4 B5"]]);
  },
);

test("a range that misses an item is an error that names it, whatever the stored value", () => {
  expect(checksFor({ value: 6, formula: "SUM(B3:B4)" })).toEqual([["error", "formula", "B7", "=SUM(B3:B4)", "B5"]]);
});

test("a total that adds itself up is an error", () => {
  expect(checksFor({ value: 6, formula: "SUM(B3:B7)" })).toMatchObject([
    ["error", "formulaCircle", "B7", "=SUM(B3:B7)", ""],
  ]);
});

test("other formulas and plain totals claim no range", () => {
  expect(checksFor({ value: 6, formula: 'SUMIF(A3:A6,"甲",B3:B6)' })).toEqual([]);
  expect(checksFor({ value: 6, formula: "ROUND(SUM(B3:B6),2)" })).toEqual([]);
  expect(checksFor({ value: 6 })).toEqual([]);
});
