import { serialDate } from "../../../../../src/workbook/xlsx/read/serialDate";

test.each([
  ["2024-01-01", 45292],
  ["2024-01-01T12:00:00Z", 45292.5],
  ["2024-01-01T06:00:00.000", 45292.25],
  ["T18:00", 0.75],
])("%s is day %d", (text, serial) => {
  expect(serialDate(text, false)).toBe(serial);
});

test("a workbook that counts from 1904 has smaller numbers", () => {
  expect(serialDate("2024-01-01", true)).toBe(45292 - 1462);
});

test.each(["", " ", "2024年", "2024-1-1"])("%j is no date", (text) => {
  expect(serialDate(text, false)).toBeUndefined();
});
