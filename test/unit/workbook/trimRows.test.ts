import { trimRows } from "../../../src/workbook/trimRows";

const CELL = { value: 1 };

test("blank ends of rows and of the sheet are left out, blanks between stay", () => {
  expect(trimRows([[undefined, CELL, undefined], undefined, [undefined], [CELL], [], undefined])).toEqual([
    [undefined, CELL],
    undefined,
    undefined,
    [CELL],
  ]);
});

test("a sheet without cells has no rows", () => {
  expect(trimRows([undefined, [undefined]])).toEqual([]);
});
