import { noteBox } from "../../../../../src/workbook/xlsx/notes/noteBox";
import { readLayout } from "../../../../../src/workbook/xlsx/notes/sheetLayout";

const LAYOUT = readLayout(
  '<worksheet><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="100"/><col min="3" max="4" width="5" hidden="1"/></cols><sheetData><row r="4" ht="60"><c r="A4"/></row></sheetData></worksheet>',
);

function box(text: string, row = 3, column = 0) {
  return noteBox({ row, column, text }, LAYOUT);
}

test("columns and rows have the sizes that the sheet gives them", () => {
  expect([0, 1, 2, 3, 4].map(LAYOUT.widthOf)).toEqual([64, 700, 0, 0, 64]);
  expect([2, 3].map(LAYOUT.heightOf)).toEqual([20, 80]);
});

test("a box is 240 points wide, however wide the columns beside it are", () => {
  expect(box("一").anchor).toEqual([1, 15, 2, 10, 1, 335, 3, 23]);
  expect(box("一", 3, 4).anchor.slice(4, 5)).toEqual([10]);
});

test("a box is as high as its text, within reason", () => {
  const heights = ["一", "一".repeat(25), "一\n二\n三", "a".repeat(48), "长".repeat(5000)].map(
    (text) => box(text).height,
  );
  expect(heights).toEqual([24.5, 37, 49.5, 24.5, 400]);
});

test("a box at the edge of the sheet stays on it", () => {
  const { anchor } = noteBox({ row: 1_048_575, column: 16_383, text: "一\n二\n三" }, LAYOUT);
  expect(anchor[4]).toBe(16_383);
  expect(anchor[6]).toBe(1_048_575);
});
