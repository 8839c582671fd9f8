import { inspect } from "../../../../src/core";
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
  const ledger = readLedger(readings, readSetting(readings));
  const checks = checkFormulas(deriveRelations(ledger), ledger.facts);
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

/** Two groups with subtotals below a total with this formula, whose value is what the formula gives. */
function grouped(value: number, formula: string) {
  return sheetOf([
    ["项目类别", "项目名称", "支出数"],
    ["甲类", "一", 1],
    ["甲类", "二", 2],
    ["甲类", "小计", { value: 3, formula: "SUM(C2:C3)" }],
    ["乙类", "三", 4],
    ["乙类", "四", 5],
    ["乙类", "小计", { value: 9, formula: "SUM(C5:C6)" }],
    ["合计", null, { value, formula }],
  ]);
}

const findingsOf = (value: number, formula: string) =>
  inspect([grouped(value, formula)])
    .checks.filter(({ verdict }) => verdict === "error" || verdict === "suspect")
    .map(({ variant, at, with: others, root }) => [
      variant,
      formatAddress(at.place),
      others.map(({ place }) => formatAddress(place)).join(" "),
      root?.length ?? 0,
    ]);

test("a total that adds up subtotals, or the items below them, is right", () => {
  expect(findingsOf(12, "C4+C7")).toEqual([]);
  expect(findingsOf(12, "SUM(C2:C3,C5:C6)")).toEqual([]);
});

test("a range that takes in subtotals and their items names what it counts twice, and explains the wrong total", () => {
  expect(findingsOf(24, "SUM(C2:C7)")).toEqual([
    ["total", "C8", "C4 C7", 1],
    ["formulaExtra", "C8", "C2 C3 C5 C6", 0],
  ]);
});
