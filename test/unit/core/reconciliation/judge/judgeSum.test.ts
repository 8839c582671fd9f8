import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { judgeSum } from "../../../../../src/core/reconciliation/judge";
import { formatFixed } from "../../../../../src/core/quantity";
import { exact, figure, figures, less, show } from "./figure";

const PARTS = figures("1151.40 67.93 192.67");

test("a total that is the sum of its parts passes", () => {
  expect(show(judgeSum(figure("1412.00"), PARTS))).toBe("pass 1412 0 within 0.005");
});

test("worst-case bounds are those of section 5", () => {
  const bounds = [2, 3, 5, 8, 10, 19, 30].map((count) => {
    const addends = Array.from({ length: count }, () => figure("10"));
    const judgement = judgeSum(figure(String(10 * count + 1)), addends);
    return judgement.verdict === "unchecked" ? undefined : formatFixed(judgement.bound, 1);
  });
  expect(bounds).toEqual(["1.5", "2.0", "3.0", "4.5", "5.5", "10.0", "15.5"]);
});

test("an addend of 0 carries no rounding", () => {
  expect(show(judgeSum(figure("3.01"), figures("1.00 2.00 0.00 0.00")))).toBe("rounding 3 0.01 within 0.015");
});

test("what only parts that stand as 0 could explain is doubted", () => {
  expect(show(judgeSum(figure("3.02"), figures("1.00 2.00 0.00 0.00")))).toBe(
    "suspect 3 0.02 within 0.015 (zeroAddends)",
  );
  expect(show(judgeSum(figure("3.03"), figures("1.00 2.00 0.00 0.00")))).toBe("error 3 0.03 within 0.015");
  const blanks = [...figures("1.00 2.00"), { value: exact("0"), decimals: Infinity }];
  expect(show(judgeSum(figure("3.02"), blanks))).toBe("error 3 0.02 within 0.015");
});

test("one part against its total: a unit apart needs an exact half on both sides", () => {
  expect(show(judgeSum(figure("1.01"), figures("1.00")))).toBe("suspect 1 0.01 within 0.01 (improbable)");
  expect(show(judgeSum(figure("1.02"), figures("1.00")))).toBe("error 1 0.02 within 0.01");
});

test("a total coarser than its parts passes where it is their sum rounded", () => {
  expect(judgeSum(figure("1412.0"), figures("1151.41 67.93 192.68")).verdict).toBe("pass");
  expect(judgeSum(figure("1413", 0), figures("1151.41 67.93 192.68")).verdict).toBe("error");
});

test("beyond half a unit of a coarse total the finer parts decide", () => {
  expect(show(judgeSum(figure("3.0"), figures("1.02 1.02 1.01")))).toBe("rounding 3.05 -0.05 within 0.065");
  expect(show(judgeSum(figure("3.0"), figures("1.02 1.02 1.02")))).toBe("suspect 3.06 -0.06 within 0.065 (improbable)");
  expect(show(judgeSum(figure("3.0"), figures("1.02 1.02 1.03")))).toBe("error 3.07 -0.07 within 0.065");
});

test("a roll-forward is a sum with what goes off at −1", () => {
  const moves = [figure("36.98"), figure("15.23"), less(figure("14.85"))];
  expect(show(judgeSum(figure("37.36"), moves))).toBe("pass 37.36 0 within 0.005");
  expect(show(judgeSum(figure("37.35"), moves))).toBe("rounding 37.36 -0.01 within 0.02");
  expect(show(judgeSum(figure("0.00"), moves))).toBe("error 37.36 -37.36 within 0.02");
});

test("original value less depreciation: two rounded terms and a rounded result allow 0.015", () => {
  expect(show(judgeSum(figure("2.89"), [figure("6.16"), less(figure("3.26"))]))).toBe(
    "rounding 2.9 -0.01 within 0.015",
  );
});

test("a weight widens the rounding of its addend", () => {
  const doubled = [{ ...figure("1.01"), weight: exact("2") }, figure("1.00")];
  expect(show(judgeSum(figure("3.01"), doubled))).toBe("rounding 3.02 -0.01 within 0.02");
});

test("exact figures leave no room", () => {
  expect(show(judgeSum(figure("101", Infinity), figures("60 40", Infinity)))).toBe("error 100 1 within 0");
});

test("the noise of binary floats is no difference", () => {
  expect(judgeSum(figure("0.300001", Infinity), figures("0.1 0.2", Infinity)).verdict).toBe("error");
  expect(judgeSum(figure("0.3000000000000001", Infinity), figures("0.1 0.2", Infinity)).verdict).toBe("pass");
  expect(judgeSum(figure("1412.0000000001", 2), PARTS).verdict).toBe("pass");
});

test("a figure with more digits than it claims stops the check", () => {
  expect(show(judgeSum(figure("1235.6", 1), [figure("1234.5678", 1), figure("1", 1)]))).toBe(
    "unchecked (excessDigits)",
  );
  expect(show(judgeSum(figure("1235.67", 1), figures("1234.5 1", 1)))).toBe("unchecked (excessDigits)");
});

test("a total without addends binds nothing", () => {
  expect(show(judgeSum(figure("1.00"), []))).toBe("unchecked (noAddends)");
});

test("a total finer than all its parts is judged at both precisions", () => {
  const whole = figures("12 7 5");
  expect(show(judgeSum(figure("24.00"), whole))).toBe("pass 24 0 within 0.005");
  expect(show(judgeSum(figure("24.01"), whole))).toBe("rounding 24 0.01 within 0.02");
  expect(show(judgeSum(figure("24.70"), whole))).toBe("suspect 24 0.7 within 1.505 (coarsePrecision)");
  expect(show(judgeSum(figure("25.70"), whole))).toBe("error 24 1.7 within 0.02");
});

test("a total finer than some of its parts is judged as they stand", () => {
  expect(judgeSum(figure("24.70"), [figure("12"), figure("7"), figure("5.00")]).verdict).toBe("rounding");
});

interface Fact {
  readonly value: string;
  readonly decimals: number | "INF";
  readonly duplicates?: readonly Fact[];
}

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly facts: readonly Fact[];
  readonly weights: readonly number[];
  readonly total: Fact;
  readonly mode: string;
  readonly expected: string;
}

const FILE = resolve(__dirname, "../../../../fixtures/calc11-cases.json");
const { cases } = JSON.parse(readFileSync(FILE, "utf8")) as { cases: readonly Case[] };
const SUMS = cases.filter(({ kind, mode, facts }) => {
  return kind === "sum" && mode === "round-to-nearest" && facts.every(({ duplicates }) => duplicates === undefined);
});

test.each(SUMS.map((one) => [one.id, one.expected, one] as const))(
  "Calculations 1.1 %s: %s means the same to our verdicts",
  (_, expected, { total, facts, weights }) => {
    const addends = facts.map((fact, index) => ({ ...operand(fact), weight: exact(String(weights[index] ?? 1)) }));
    const { verdict } = judgeSum(operand(total), addends);
    const meaning = verdict === "error" ? "inconsistent" : verdict === "unchecked" ? "excessDigits" : "consistent";
    expect(meaning).toBe(expected);
  },
);

function operand({ value, decimals }: Fact) {
  return figure(value, decimals === "INF" ? Infinity : decimals);
}
