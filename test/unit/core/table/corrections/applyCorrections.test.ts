import { inspect, toNumber, type Correction, type Sheet } from "../../../../../src/core";
import { readLedger, readSetting } from "../../../../../src/core/ledger";
import { recogniseCorrected } from "../../../../../src/core/table";
import { sheetOf } from "../../../../support/sheetOf";

const plain = sheetOf(
  [["2024年某某资金表"], ["名目", "甲栏", "乙栏"], ["人员经费", 10, 9], ["公用经费", 5, 4], ["全部", 26, 13]],
  { name: "2024年资金" },
);

const of = { sheet: "2024年资金", table: "2024年某某资金表" };

const tableOf = (sheet: Sheet, ...corrections: readonly Correction[]) =>
  recogniseCorrected(sheet, corrections).tables[0];

function amounts(...corrections: readonly Correction[]): readonly number[] {
  const readings = [recogniseCorrected(plain, corrections)];
  return readLedger(readings, readSetting(readings)).facts.map(({ quantity }) => toNumber(quantity.value));
}

test("a table is of the kind that a person says, by its Chinese name or its id", () => {
  expect(tableOf(plain)?.kind).toBe("figures");
  expect(tableOf(plain, { what: "tableKind", ...of, is: "预算执行表" })).toMatchObject({
    kind: "execution",
    isCorrected: true,
  });
  expect(tableOf(plain, { what: "tableKind", ...of, is: "projects" })?.kind).toBe("projects");
});

test("a column means what a person says and keeps its own heading", () => {
  const table = tableOf(plain, { what: "column", ...of, column: "甲栏", is: "调整后预算" });
  expect(table?.columns[1]).toMatchObject({ path: ["甲栏"], heading: { role: "adjustedBudget" }, use: "measure" });
  expect(table?.columns[2]?.heading).toBeUndefined();
});

test("a row that a person calls a total adds up the rows above it, and its gap is found on it", () => {
  const total: Correction = { what: "rowRole", ...of, row: "全部", is: "total" };
  const errors = (memory: readonly Correction[]) =>
    inspect([plain], { memory: { version: 1, decisions: [], corrections: memory } }).checks.filter(
      ({ verdict }) => verdict === "error",
    );
  expect(errors([])).toEqual([]);
  expect(errors([total]).map(({ kind, at }) => [kind, at.place.row, at.place.column])).toEqual([["sum", 4, 1]]);
});

test("a unit is told for a table, a column, a row or one cell", () => {
  expect(amounts()).toEqual([10, 5, 26, 9, 4, 13]);
  expect(amounts({ what: "unit", ...of, is: "千元" })).toEqual([10_000, 5000, 26_000, 9000, 4000, 13_000]);
  expect(amounts({ what: "unit", ...of, column: "乙栏", is: "万元" })).toEqual([10, 5, 26, 90_000, 40_000, 130_000]);
  expect(amounts({ what: "unit", ...of, row: "公用经费", is: "万元" })).toEqual([10, 50_000, 26, 9, 40_000, 13]);
  expect(amounts({ what: "unit", ...of, column: "甲栏", row: "公用经费", is: "万元" })).toEqual([
    10, 50_000, 26, 9, 4, 13,
  ]);
});

test("what was said of one year's table holds for the next year's", () => {
  const next = sheetOf([["2025年某某资金表"], ["名目", "2025年甲栏", "2025年乙栏"], ["人员经费", 10, 9]], {
    name: "2025年资金",
  });
  const table = tableOf(next, { what: "column", ...of, column: "2024年甲栏", is: "执行数" });
  expect(table?.columns[1]?.heading?.role).toBe("executed");
});

test("a table without a title is named by its first heading", () => {
  const untitled = sheetOf([
    ["名目", "甲栏", "乙栏"],
    ["人员经费", 10, 9],
    ["公用经费", 5, 4],
  ]);
  const correction: Correction = { what: "column", sheet: "表一", table: "名目", column: "甲栏", is: "年初预算" };
  expect(tableOf(untitled, correction)?.columns[1]?.heading?.role).toBe("originalBudget");
});

test.each<[string, Correction, string | undefined]>([
  ["applied", { what: "column", ...of, column: "甲栏", is: "执行数" }, undefined],
  ["no such sheet", { what: "tableKind", sheet: "别处", table: of.table, is: "预算执行表" }, "noSheet"],
  ["no such table", { what: "tableKind", sheet: of.sheet, table: "别的表", is: "预算执行表" }, "noTable"],
  ["no such column", { what: "column", ...of, column: "丙栏", is: "执行数" }, "noColumn"],
  ["no such row", { what: "rowRole", ...of, row: "离退休经费", is: "total" }, "noRow"],
  ["no such kind", { what: "tableKind", ...of, is: "天气表" }, "unknownWord"],
  ["no such meaning", { what: "column", ...of, column: "甲栏", is: "天气" }, "unknownWord"],
  ["no such unit", { what: "unit", ...of, is: "斤" }, "unknownWord"],
])("a correction is answered for: %s", (_, correction, because) => {
  const { corrections } = inspect([plain], { memory: { version: 1, decisions: [], corrections: [correction] } });
  expect(corrections).toEqual([because === undefined ? { correction } : { correction, because }]);
});
