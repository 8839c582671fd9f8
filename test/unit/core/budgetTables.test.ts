import { contains, inspect, type Check, type Sheet } from "../../../src/core";
import { isFinding } from "../../support/findingsOf";
import { departmentBudget, workingTables } from "../../support/forms/budgetForms";
import { finalAccounts } from "../../support/forms/finalAccounts";

/** Every n-th amount of the sheets, with its place. */
function amountsOf(sheets: readonly Sheet[], every: number) {
  const all = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) =>
        typeof cell?.value === "number" && !Number.isInteger(cell.value)
          ? [{ sheet: sheet.name, row, column, value: cell.value }]
          : [],
      ),
    ),
  );
  return all.filter((_, index) => index % every === 0);
}

function withValue(sheets: readonly Sheet[], at: { sheet: string; row: number; column: number }, value: number) {
  return sheets.map((sheet) =>
    sheet.name !== at.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells, row) =>
            row !== at.row ? cells : cells?.map((cell, column) => (column === at.column ? { ...cell, value } : cell)),
          ),
        },
  );
}

/** Of every n-th amount, those that nobody would find if they were 10 % higher. */
function unfound(sheets: readonly Sheet[], every: number) {
  return amountsOf(sheets, every).filter(({ value, ...at }) => {
    const { checks } = inspect(withValue(sheets, at, Math.round(value * 110) / 100));
    const sides = checks.filter(isFinding).flatMap((check) => [check.at, ...check.with]);
    const isAt = ({ place, range }: Check["at"]) =>
      place.sheet === at.sheet &&
      (range === undefined ? place.row === at.row && place.column === at.column : contains(range, at.row, at.column));
    return !sides.some(isAt);
  });
}

describe("the public final accounts of a department", () => {
  test.each(["元", "万元"] as const)(
    "are consistent in %s, with numbered columns, funds and carried-over money",
    (unit) => {
      const { checks } = inspect(finalAccounts(2023, unit));
      expect(
        checks.filter(({ verdict }) => ["error", "suspect", "unchecked"].includes(verdict)).map(({ id }) => id),
      ).toEqual([]);
      expect(checks.length).toBeGreaterThan(180);
    },
  );

  test("are all known for what they are", () => {
    const { tables } = inspect(finalAccounts(2023, "元"));
    expect(tables.map(({ title, kind, confidence }) => [title, kind, confidence])).toEqual(
      tables.map(({ title }) => [title, title.includes("三公") ? "execution" : "incomeExpenditure", "high"]),
    );
  });

  test("a single wrong amount is found, in its own cell or beside it", () => {
    expect(unfound(finalAccounts(2023, "元"), 5)).toEqual([]);
  });

  test("the row that numbers the columns is no row of figures", () => {
    const places = inspect(finalAccounts(2023, "元")).checks.flatMap((check) => [check.at, ...check.with]);
    expect(places.filter(({ label }) => label.includes("栏次"))).toEqual([]);
  });
});

test.each([
  ["a department's budget, with units by code, sources of funds and 三公", departmentBudget()],
  ["projects with subtotals, personnel, assets and procurement", workingTables()],
])("%s: consistent tables have no finding", (_what, sheets) => {
  const { checks } = inspect(sheets);
  expect(checks.filter(({ verdict }) => verdict !== "pass" && verdict !== "rounding").map(({ id }) => id)).toEqual([]);
  expect(checks.length).toBeGreaterThan(50);
});

test("a single wrong amount in a budget is found", () => {
  expect(unfound(departmentBudget(), 4).map(({ sheet, row, column }) => [sheet, row, column])).toEqual([]);
});
