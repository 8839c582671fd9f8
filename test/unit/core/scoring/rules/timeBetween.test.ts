import { formatExact } from "../../../../../src/core/quantity";
import { daysBetween, monthsBetween } from "../../../../../src/core/scoring/rules/timeBetween";

test.each([
  ["2024-10-31", "2024-11-30", "1"],
  ["2024-10-31", "2024-12-15", "1.5"],
  ["2024-10-15", "2025-01-15", "3"],
  ["2023-12-31", "2024-02-29", "2"],
  ["2023-12-31", "2023-12-31", "0"],
  ["2023-12-31", "2023-12-01", "0"],
])("months from %s to %s: %s", (due, done, expected) => {
  const months = monthsBetween(due, done);
  expect(months && formatExact(months)).toBe(expected);
});

test.each([
  ["2024-10-29", "2024-10-30"],
  ["2024-10-30", "2024-10-31"],
  ["2024-10-29", "2024-12-30"],
  ["2024-02-28", "2024-02-29"],
])("a day more is a part of a month, from %s to %s", (due, done) => {
  const months = monthsBetween(due, done);
  expect(months && formatExact(months)).toMatch(/\./);
});

test("days count across a leap day", () => {
  expect(formatExact(daysBetween("2024-02-28", "2024-03-01"))).toBe("2");
});
