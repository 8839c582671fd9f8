import fc from "fast-check";
import { columnName, contains, formatAddress, formatRange, parseAddress, parseRange } from "../../../../src/core/grid";

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 51, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]);
});

test("an address reads back to the same cell", () => {
  const place = fc.record({ row: fc.integer({ min: 0, max: 1_048_575 }), column: fc.integer({ min: 0, max: 16_383 }) });
  fc.assert(
    fc.property(place, (cell) => {
      expect(parseAddress(formatAddress(cell))).toEqual(cell);
    }),
  );
});

test("dollar signs and small letters are part of addresses", () => {
  expect(parseAddress("$e$23")).toEqual({ row: 22, column: 4 });
});

test.each(["", "E", "23", "E0", "ABCD1", "A1:B2", "表1!A1"])("%p is no address", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test("a range has its corners in order, a single cell is a range too", () => {
  expect(parseRange("C4:A1")).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  expect(parseRange("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(parseRange("B2:")).toBeUndefined();
  expect(formatRange({ top: 0, left: 0, bottom: 3, right: 2 })).toBe("A1:C4");
  expect(formatRange({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
});

test("a range contains its edges and nothing beyond", () => {
  const range = { top: 1, left: 1, bottom: 2, right: 3 };
  expect(contains(range, 1, 1) && contains(range, 2, 3)).toBe(true);
  expect(contains(range, 0, 1) || contains(range, 2, 4)).toBe(false);
});
