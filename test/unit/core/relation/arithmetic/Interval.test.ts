import {
  excessDigits,
  halfUnit,
  intervalOf,
  unitOf,
  type Shortening,
} from "../../../../../src/core/relation/arithmetic";
import { exact, show } from "./exact";

// The table of section 1: rows by mode and sign, one column per precision.
test.each<[Shortening, string, number, string]>([
  ["round", "12.34", 2, "[12.335, 12.345]"],
  ["round", "-12.34", 2, "[-12.345, -12.335]"],
  ["round", "0", 2, "[-0.005, 0.005]"],
  ["round", "12", 0, "[11.5, 12.5]"],
  ["round", "12000", -3, "[11500, 12500]"],
  ["truncate", "12.34", 2, "[12.34, 12.35)"],
  ["truncate", "-12.34", 2, "(-12.35, -12.34]"],
  ["truncate", "0", 2, "(-0.01, 0.01)"],
  ["truncate", "12000", -3, "[12000, 13000)"],
  ["round", "12.34", Infinity, "[12.34, 12.34]"],
  ["round", "-12.34", Infinity, "[-12.34, -12.34]"],
  ["truncate", "12.34", Infinity, "[12.34, 12.34]"],
  ["truncate", "0", Infinity, "[0, 0]"],
])("%s: %s with %d decimals stands for %s", (mode, value, decimals, expected) => {
  expect(show(intervalOf(exact(value), decimals, mode))).toBe(expected);
});

test("a figure is taken as rounded to nearest unless told otherwise", () => {
  expect(show(intervalOf(exact("1"), 0))).toBe("[0.5, 1.5]");
});

test.each([
  ["1234.5678", 1, true],
  ["1234.5", 1, false],
  ["1234.50", 1, false],
  ["1234", -1, true],
  ["1230", -1, false],
  ["-0.001", 2, true],
  ["0", -4, false],
  ["1234.5678", Infinity, false],
])("%s with %d decimals: excess digits %p", (value, decimals, expected) => {
  expect(excessDigits(exact(value), decimals)).toBe(expected);
});

test("an exact figure has no last place", () => {
  expect(show({ low: unitOf(Infinity), high: halfUnit(Infinity), lowClosed: true, highClosed: true })).toBe("[0, 0]");
  expect(show({ low: halfUnit(-3), high: unitOf(-3), lowClosed: true, highClosed: true })).toBe("[500, 1000]");
});
