import { openPackage } from "../../../../../src/workbook/xlsx/parts/Package";
import { readStructure } from "../../../../../src/workbook/xlsx/parts/Structure";
import { load } from "../../../../../src/workbook/xlsx/load";
import { planWrites } from "../../../../../src/workbook/xlsx/write/planWrites";
import { buildXlsx } from "../../../../support/workbooks/buildXlsx";

const PACKAGE = openPackage(
  buildXlsx({
    sheets: [
      {
        name: "表",
        cells: { A1: { value: null, formula: "B1" }, C3: "旧" },
        merges: ["D1:E2"],
        isProtected: true,
      },
    ],
  }),
);
const LOADED = load(PACKAGE, readStructure(PACKAGE));
const SHEETS = LOADED.worksheets.map(({ sheet }) => sheet);

function plan(row: number, column: number, value: string | number, sheet = "表") {
  return planWrites(LOADED, SHEETS, [{ sheet, row, column, value }]);
}

test("a write to a blank or a constant cell is made, protection or not", () => {
  expect(plan(4, 4, 1).written).toEqual([{ sheet: "表", row: 4, column: 4, before: null, after: 1 }]);
  expect(plan(2, 2, "新").written).toEqual([{ sheet: "表", row: 2, column: 2, before: "旧", after: "新" }]);
  expect(plan(0, 3, 1).skipped).toEqual([]);
});

test("the last cell of a sheet can be written, the one after it cannot", () => {
  expect(plan(1_048_575, 16_383, 1).skipped).toEqual([]);
  for (const [row, column] of [
    [1_048_576, 0],
    [0, 16_384],
    [-1, 0],
    [0.5, 0],
  ] as const) {
    expect(plan(row, column, 1).skipped).toMatchObject([{ because: "超出工作表的行列范围" }]);
  }
});

test("a text as long as a cell can hold is written, a longer one is not", () => {
  expect(plan(4, 4, "长".repeat(32_767)).skipped).toEqual([]);
  expect(plan(4, 4, "长".repeat(32_768)).skipped).toMatchObject([
    { because: expect.stringContaining("32767") as string },
  ]);
});

test.each([NaN, Infinity])("%d is no number for a cell", (value) => {
  expect(plan(4, 4, value).skipped).toMatchObject([{ because: "不是有效的数值" }]);
});

test.each([
  [0, 0, "公式"],
  [1, 3, "合并"],
  [0, 4, "合并"],
])("row %d, column %d is skipped for its %s", (row, column, word) => {
  expect(plan(row, column, 1).skipped).toMatchObject([
    { row, column, because: expect.stringContaining(word) as string },
  ]);
});

test("of several writes to one cell the last is made", () => {
  const writes = [1, 2].map((value) => ({ sheet: "表", row: 4, column: 4, value }));
  expect(planWrites(LOADED, SHEETS, writes).written).toMatchObject([{ after: 2 }]);
});
