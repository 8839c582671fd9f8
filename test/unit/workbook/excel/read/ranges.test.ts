import fc from "fast-check";
import { contains } from "../../../../../src/core";
import { blocksOf, cellsIn, covering, rangeOf } from "../../../../../src/workbook/excel/read/ranges";

const cell = fc.record({ row: fc.nat(5000), column: fc.nat(300) });

describe("ranges that are read from Excel", () => {
  test("a block holds 20,000 cells at most, and blocks make up the range", () => {
    const range = { top: 0, left: 0, bottom: 9999, right: 40 };
    const blocks = blocksOf(range);
    expect(Math.max(...blocks.map(cellsIn))).toBeLessThanOrEqual(20_000);
    expect(blocks.reduce((sum, block) => sum + cellsIn(block), 0)).toBe(cellsIn(range));
    expect(blocksOf({ top: 0, left: 0, bottom: 0, right: 19_999 })).toHaveLength(1);
    expect(blocksOf({ top: 0, left: 0, bottom: 0, right: 20_000 })).toHaveLength(2);
  });

  test("every wanted cell is covered, and not much more is read along", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 300 }), (cells) => {
        const ranges = covering(cells);
        expect(cells.every(({ row, column }) => ranges.some((range) => contains(range, row, column)))).toBe(true);
        expect(ranges.reduce((sum, range) => sum + cellsIn(range), 0)).toBeLessThanOrEqual(500 * cells.length);
      }),
    );
  });

  test("cells close to each other come in one range, those far apart in several", () => {
    expect(
      covering([
        { row: 0, column: 0 },
        { row: 9, column: 9 },
      ]),
    ).toEqual([{ top: 0, left: 0, bottom: 9, right: 9 }]);
    expect(
      covering([
        { row: 0, column: 0 },
        { row: 5000, column: 0 },
      ]),
    ).toHaveLength(2);
    expect(covering([])).toEqual([]);
  });

  test("the sheet before an address is left out, whatever its name", () => {
    expect(rangeOf("'评分 ''1''!'!B3:C4")).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
    expect(rangeOf("B3")).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });
});
