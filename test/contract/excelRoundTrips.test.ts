import type { ChangeSet, Mark } from "../../src/core";
import { formatAddress, NO_CHANGES } from "../../src/core";
import { fromModel } from "../support/excelHost/fromModel";
import { openHost } from "../support/excelHost/openHost";
import { sampleReport } from "../support/workbooks/sampleReport";
import type { CellModel, SheetModel } from "../support/workbooks/WorkbookModel";

/** A sheet of figures with a title over its whole width. */
function sheetOf(name: string, rows: number, columns = 8): SheetModel {
  const cells: Record<string, CellModel> = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      cells[formatAddress({ row, column })] = column === 0 ? `项目${String(row)}` : row * columns + column;
    }
  }
  return { name, cells, merges: ["A1:C1"] };
}

function sheetsOf(count: number, rows: number): readonly SheetModel[] {
  return Array.from({ length: count }, (_, index) => sheetOf(`表${String(index + 1)}`, rows));
}

async function tripsToRead(count: number) {
  const { workbook, host } = await openHost(fromModel({ sheets: sheetsOf(count, 50) }));
  const before = host.requests.length;
  const sheets = await workbook.read();
  expect(sheets.map(({ rows }) => rows.length)).toEqual(Array.from({ length: count }, () => 50));
  return host.requests.length - before;
}

/** Marks all over three sheets of 100 rows and 20 columns, and values beside them. */
function scattered(marks: number, values: number): ChangeSet {
  const levels: readonly Mark["level"][] = ["error", "suspect", "rounding", "remark"];
  const placeOf = (index: number) => ({
    ...{ sheet: `表${String((index % 3) + 1)}`, row: (index * 37) % 100, column: (index * 7) % 20 },
  });
  const marked = Array.from({ length: marks }, (_, index) => ({
    ...placeOf(index),
    ...{ level: levels[index % 4] ?? "error", note: `说明${String(index)}` },
  }));
  const cells = Array.from({ length: values }, (_, index) => ({
    ...{ sheet: `表${String((index % 3) + 1)}`, row: index, column: 25, value: index / 4 },
  }));
  return { ...NO_CHANGES, marks: marked, cells };
}

function print(line: string): void {
  process.stdout.write(`round trips to Excel ${line}\n`);
}

describe("round trips to Excel", () => {
  test("reading takes three, for 3 sheets as for 200", async () => {
    const counts = [await tripsToRead(3), await tripsToRead(200)];
    print(`to read 3 sheets of 50 rows and 200 of them: ${counts.join(" and ")}`);
    expect(counts).toEqual([3, 3]);
  }, 60_000);

  test("500 scattered marks and 100 values take two, and as many others in their place three", async () => {
    const model = fromModel({ sheets: ["表1", "表2", "表3"].map((name) => sheetOf(name, 100, 20)) });
    const { workbook, host } = await openHost(model);
    await workbook.read();
    const counts: number[] = [];
    for (const changes of [scattered(500, 100), { ...scattered(500, 90), sheets: [sampleReport("绩核结果", "表1")] }]) {
      const before = host.requests.length;
      const { written } = await workbook.apply(changes);
      expect(written).toHaveLength(changes.cells.length);
      counts.push(host.requests.length - before);
    }
    print(`to apply 500 scattered marks and 100 values, then others in their place: ${counts.join(", then ")}`);
    expect(counts).toEqual([2, 3]);
    const before = host.requests.length;
    await workbook.apply(NO_CHANGES);
    expect(host.requests.length - before).toBeLessThanOrEqual(3);
  }, 60_000);

  test("without a look before, to apply takes three", async () => {
    const model = fromModel({ sheets: ["表1", "表2", "表3"].map((name) => sheetOf(name, 100, 20)) });
    const { workbook, host } = await openHost(model);
    const before = host.requests.length;
    await workbook.apply(scattered(500, 100));
    expect(host.requests.length - before).toBe(3);
  }, 60_000);

  test("a sheet that is too large for one piece is read in pieces, in the same request", async () => {
    const { workbook, host } = await openHost(fromModel({ sheets: [sheetOf("大表", 6000)] }));
    const before = host.requests.length;
    const [sheet] = await workbook.read();
    expect(sheet?.rows).toHaveLength(6000);
    expect(host.requests.length - before).toBe(3);
  }, 60_000);

  test.each([
    ["says that its answer is too large", { longestAnswer: 60_000 }],
    ["leaves values out without a word", { cellsShown: 3000 }],
  ])(
    "where Excel %s, smaller pieces are read until all is there",
    async (_, told) => {
      const whole = await openHost(fromModel({ sheets: sheetsOf(4, 600) }));
      const limited = await openHost(fromModel({ sheets: sheetsOf(4, 600) }), told);
      expect(await limited.workbook.read()).toEqual(await whole.workbook.read());
      expect(limited.host.requests.length).toBeGreaterThan(whole.host.requests.length);
    },
    60_000,
  );

  test("a cell that is too large by itself is a fault with a remedy", async () => {
    const { workbook, host } = await openHost(
      fromModel({ sheets: [{ name: "表", cells: { A1: "长".repeat(9000) } }] }),
    );
    host.behaviour.longestAnswer = 3000;
    await expect(workbook.read()).rejects.toMatchObject({ fault: "tooLarge" });
  });

  test("writes that are too many for one request go in several", async () => {
    const { workbook, host, valueAt } = await openHost(
      fromModel({ sheets: ["表1", "表2", "表3"].map((name) => sheetOf(name, 100, 20)) }),
    );
    host.behaviour.longestRequest = 60_000;
    await workbook.apply({ ...NO_CHANGES, cells: scattered(0, 100).cells });
    expect(await valueAt({ sheet: "表1", row: 99, column: 25 })).toBe(24.75);
  }, 60_000);
});
