import { contains, inspect, type Check, type Sheet } from "../../../src/core";
import { finalAccounts } from "../../support/forms/finalAccounts";

const isFinding = ({ verdict, root }: Check) => (verdict === "error" || verdict === "suspect") && root === undefined;

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

  test("a single wrong amount is found, in its own cell or beside it", () => {
    const sheets = finalAccounts(2023, "元");
    const missed = amountsOf(sheets, 5).filter(({ value, ...at }) => {
      const { checks } = inspect(withValue(sheets, at, Math.round(value * 110) / 100));
      const sides = checks.filter(isFinding).flatMap((check) => [check.at, ...check.with]);
      const isAt = ({ place, range }: Check["at"]) =>
        place.sheet === at.sheet &&
        (range === undefined ? place.row === at.row && place.column === at.column : contains(range, at.row, at.column));
      return !sides.some(isAt);
    });
    expect(missed).toEqual([]);
  });

  test("the row that numbers the columns is no row of figures", () => {
    const places = inspect(finalAccounts(2023, "元")).checks.flatMap((check) => [check.at, ...check.with]);
    expect(places.filter(({ label }) => label.includes("栏次"))).toEqual([]);
  });
});
