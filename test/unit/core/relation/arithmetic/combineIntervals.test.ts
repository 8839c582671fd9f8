import fc from "fast-check";
import { exactFromInteger, over, plus, times } from "../../../../../src/core/quantity";
import {
  addIntervals,
  divideIntervals,
  exactly,
  isConsistent,
  multiplyIntervals,
  scaleInterval,
  sumInterval,
  type Interval,
} from "../../../../../src/core/relation/arithmetic";
import { around, exact, interval, show } from "./exact";

test("a sum has a closed end only where both parts have", () => {
  expect(show(addIntervals(interval("[1, 2)"), interval("[3, 4]")))).toBe("[4, 6)");
  expect(show(addIntervals(interval("(1, 2]"), interval("[3, 4]")))).toBe("(4, 6]");
});

test("a negative factor swaps the ends and their flags", () => {
  expect(show(scaleInterval(interval("[1, 2)"), exact("-3")))).toBe("(-6, -3]");
  expect(show(scaleInterval(interval("[1, 2)"), exact("3")))).toBe("[3, 6)");
  expect(show(scaleInterval(interval("(1, 2)"), exact("0")))).toBe("[0, 0]");
});

test("a weighted sum begins at [0, 0]", () => {
  expect(show(sumInterval([]))).toBe("[0, 0]");
  const contributions = [
    { interval: around("1151.40", 2), weight: exact("1") },
    { interval: around("67.93", 2), weight: exact("1") },
    { interval: around("192.67", 2), weight: exact("1") },
  ];
  expect(show(sumInterval(contributions))).toBe("[1411.985, 1412.015]");
});

test.each([
  ["[2, 3]", "[4, 5]", "[8, 15]"],
  ["[-2, 3]", "[4, 5]", "[-10, 15]"],
  ["[-2, 3]", "[-4, 5]", "[-12, 15]"],
  ["[-3, -2]", "[-5, -4]", "[8, 15]"],
  ["[2, 3)", "[4, 5]", "[8, 15)"],
  ["(-3, -2]", "[4, 5]", "(-15, -8]"],
  ["[0, 1]", "(2, 3)", "[0, 3)"],
  ["(0, 1]", "(2, 3]", "(0, 3]"],
  ["[0, 0]", "(2, 3)", "[0, 0]"],
])("%s × %s = %s", (left, right, expected) => {
  expect(show(multiplyIntervals(interval(left), interval(right)))).toBe(expected);
  expect(show(multiplyIntervals(interval(right), interval(left)))).toBe(expected);
});

test.each([
  ["[8, 15]", "[4, 5]", "[1.6, 3.75]"],
  ["[-8, 15]", "[4, 5]", "[-2, 3.75]"],
  ["[8, 15)", "[-5, -4]", "(-3.75, -1.6]"],
  ["[8, 16]", "[4, 5)", "(1.6, 4]"],
  ["[0, 0]", "(4, 5)", "[0, 0]"],
])("%s ÷ %s = %s", (dividend, divisor, expected) => {
  expect(show(divideIntervals(interval(dividend), interval(divisor)))).toBe(expected);
});

test.each(["[-1, 1]", "[0, 1]", "(0, 1]", "[-1, 0)", "[0, 0]"])(
  "nothing is divided by %s, which reaches 0",
  (divisor) => {
    expect(divideIntervals(interval("[1, 2]"), interval(divisor))).toBeUndefined();
  },
);

test("the silent twin: a divisor that stays just above 0", () => {
  expect(show(divideIntervals(interval("[1, 2]"), interval("[0.01, 1]")))).toBe("[1, 200]");
});

const anyPoint = fc.record({
  low: fc.integer({ min: -50, max: 50 }),
  width: fc.integer({ min: 0, max: 30 }),
  share: fc.integer({ min: 0, max: 30 }),
});

test("a result of two values always lies in the result of their intervals", () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, (one, two) => {
      const [left, right] = [pointIn(one), pointIn(two)];
      const product = multiplyIntervals(left.interval, right.interval);
      expect(isConsistent(product, exactly(times(left.value, right.value)))).toBe(true);
      const total = addIntervals(left.interval, right.interval);
      expect(isConsistent(total, exactly(plus(left.value, right.value)))).toBe(true);
      const quotient = divideIntervals(left.interval, right.interval);
      const value = over(left.value, right.value);
      if (quotient !== undefined && value !== undefined) expect(isConsistent(quotient, exactly(value))).toBe(true);
    }),
  );
});

function pointIn({ low, width, share }: { low: number; width: number; share: number }) {
  const interval: Interval = {
    low: exactFromInteger(low),
    high: exactFromInteger(low + width),
    lowClosed: true,
    highClosed: true,
  };
  return { interval, value: exactFromInteger(low + Math.min(share, width)) };
}
