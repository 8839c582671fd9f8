import fc from "fast-check";
import { exactFromInteger } from "../../../../../src/core/quantity";
import { intersect, intersectAll, isConsistent, type Interval } from "../../../../../src/core/relation/arithmetic";
import { interval, show } from "./exact";

test.each([
  ["[1, 3]", "[2, 4]", "[2, 3]"],
  ["[1, 3)", "[2, 4]", "[2, 3)"],
  ["[1, 4]", "(2, 3)", "(2, 3)"],
  ["[1, 3]", "[3, 4]", "[3, 3]"],
  ["[1, 3)", "[3, 4]", "none"],
  ["[1, 3]", "(3, 4]", "none"],
  ["[1, 2]", "[3, 4]", "none"],
  ["[1, 3]", "[1, 3)", "[1, 3)"],
  ["(1, 3]", "[1, 3]", "(1, 3]"],
  ["[1, 1]", "[1, 1]", "[1, 1]"],
])("%s and %s share %s", (left, right, expected) => {
  expect(show(intersect(interval(left), interval(right)))).toBe(expected);
  expect(isConsistent(interval(left), interval(right))).toBe(expected !== "none");
});

test("all reports of one fact must share a point", () => {
  expect(show(intersectAll([interval("[1, 4]"), interval("[2, 5]"), interval("[3, 9]")]))).toBe("[3, 4]");
  expect(intersectAll([interval("[1, 4]"), interval("[5, 6]"), interval("[1, 9]")])).toBeUndefined();
  expect(show(intersectAll([interval("(1, 4]")]))).toBe("(1, 4]");
  expect(intersectAll([])).toBeUndefined();
});

const anyInterval = fc
  .record({
    low: fc.integer({ min: -5, max: 5 }),
    width: fc.integer({ min: 1, max: 4 }),
    lowClosed: fc.boolean(),
    highClosed: fc.boolean(),
  })
  .map(({ low, width, lowClosed, highClosed }): Interval => {
    return { low: exactFromInteger(low), high: exactFromInteger(low + width), lowClosed, highClosed };
  });

test("what two intervals share does not depend on their order", () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, (left, right) => {
      expect(show(intersect(left, right))).toBe(show(intersect(right, left)));
    }),
  );
});

test("what an interval shares with itself is itself", () => {
  fc.assert(
    fc.property(anyInterval, (one) => {
      expect(show(intersect(one, one))).toBe(show(one));
    }),
  );
});
