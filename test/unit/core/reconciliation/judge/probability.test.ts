import { compare, formatExact, formatFixed, ONE, sum, toNumber } from "../../../../../src/core/quantity";
import { mixedRoundingProbability, roundingProbability } from "../../../../../src/core/reconciliation/judge";
import { exact } from "./figure";

// Every cell of the table of section 5, to the digits printed there.
const TABLE: readonly (readonly [number, readonly string[]])[] = [
  [2, ["0.25", "0"]],
  [3, ["0.333", "0"]],
  [5, ["0.45", "0.0167", "0"]],
  [8, ["0.547", "0.066", "0.0013", "0"]],
  [10, ["0.589", "0.101", "0.0049", "0.00003"]],
  [19, ["0.693", "0.235", "0.046", "0.0048", "0.0002"]],
  [30, ["0.753", "0.344", "0.114", "0.026", "0.0041"]],
];
const CELLS = TABLE.flatMap(([addends, row]) => row.map((cell, index) => [addends, index + 1, cell] as const));

test.each(CELLS)("%d addends, %d units off: %s", (addends, units, expected) => {
  expect(shown(addends, units, expected)).toBe(expected);
});

test("a printed 0 that is a true 0 is exactly 0", () => {
  for (const [addends, units] of [
    [2, 2],
    [3, 2],
  ] as const) {
    expect(formatExact(roundingProbability(units, addends))).toBe("0");
  }
});

test("small cases are the fractions known from geometry", () => {
  expect(formatExact(roundingProbability(1, 2))).toBe("0.25");
  expect(formatExact(roundingProbability(1, 3))).toBe("0.333333333333333");
  expect(formatExact(roundingProbability(2, 5))).toBe("0.016666666666667");
  expect(formatExact(roundingProbability(0, 7))).toBe("1");
  expect(formatExact(roundingProbability(1, 0))).toBe("0");
});

test("a repeated question gets the same answer, whatever the sign", () => {
  expect(roundingProbability(1, 9)).toBe(roundingProbability(exact("-1"), 9));
});

test("the probabilities of all differences follow Irwin–Hall: they fall with distance and rise with addends", () => {
  for (let addends = 2; addends <= 41; addends += 1) {
    const row = [1, 2, 3, 4, 5].map((units) => roundingProbability(units, addends));
    row.forEach((value, index) => {
      if (index > 0) expect(compare(value, row[index - 1] ?? ONE)).toBeLessThanOrEqual(0);
      expect(compare(value, roundingProbability(index + 1, addends + 1))).toBeLessThanOrEqual(0);
    });
  }
});

test("beyond forty addends the normal approximation joins on smoothly", () => {
  for (const units of [1, 3, 5, 7]) {
    const [exactly, nearly] = [roundingProbability(units, 40), roundingProbability(units, 41)].map(toNumber);
    expect(Math.abs((nearly ?? 0) - (exactly ?? 1))).toBeLessThan(0.006);
  }
  expect(formatFixed(roundingProbability(10, 1000), 2)).toBe("0.30");
  expect(formatExact(roundingProbability(600, 1000))).toBe("0");
});

test("figures of one precision, their total among them, give the same as their count", () => {
  const units = Array.from({ length: 6 }, () => exact("0.01"));
  expect(mixedRoundingProbability(exact("0.02"), units)).toBe(roundingProbability(2, 5));
});

test("a coarse total over fine parts: the total's own rounding is nearly all there is", () => {
  const units = [exact("1"), ...Array.from({ length: 4 }, () => exact("0.01"))];
  expect(formatFixed(mixedRoundingProbability(exact("0.25"), units), 2)).toBe("0.51");
  expect(formatExact(mixedRoundingProbability(exact("0.53"), units))).toBe("0");
});

test("mixed precision beyond forty figures is a normal with variance Σu²/12", () => {
  const units = [...Array.from({ length: 48 }, () => exact("1")), exact("0.1")];
  // Standard deviation 2: 3.97 lies 1.96 of them off after half a grain.
  expect(formatFixed(mixedRoundingProbability(exact("3.97"), units), 3)).toBe("0.050");
});

test("without rounded figures only no difference is explained", () => {
  expect(formatExact(mixedRoundingProbability(exact("0"), []))).toBe("1");
  expect(formatExact(mixedRoundingProbability(exact("1"), []))).toBe("0");
});

test("the share of every single difference adds up to one", () => {
  const wholes = [1, 2, 3].map((units) => roundingProbability(units, 5));
  expect(formatFixed(sum([exact("0.55"), wholes[0] ?? ONE]), 6)).toBe("1.000000");
});

function shown(addends: number, units: number, expected: string): string {
  const places = (expected.split(".")[1] ?? "").length;
  return formatFixed(roundingProbability(units, addends), places === 0 ? 4 : places).replace(/^0\.0000$/, "0");
}
