import { formatFixed, shift } from "../../../../../src/core/quantity";
import {
  judgeChange,
  judgeProduct,
  judgeQuotient,
  judgeSame,
  judgeSum,
} from "../../../../../src/core/reconciliation/judge";
import { figure, figures, show } from "./figure";

// Every row of section 8 of the reference.
const PARTS = figures("1151.40 67.93 192.67");

test("1412.01 against 1151.40 + 67.93 + 192.67: rounding, one time in three", () => {
  const judgement = judgeSum(figure("1412.01"), PARTS);
  expect(show(judgement)).toBe("rounding 1412 0.01 within 0.02");
  const probability = judgement.verdict === "unchecked" ? undefined : judgement.probability;
  expect(probability && formatFixed(probability, 3)).toBe("0.333");
});

test("1412.02 touches at 1412.015 only: suspect", () => {
  expect(show(judgeSum(figure("1412.02"), PARTS))).toBe("suspect 1412 0.02 within 0.02 (improbable)");
});

test("1412.03 is disjoint: error", () => {
  expect(show(judgeSum(figure("1412.03"), PARTS))).toBe("error 1412 0.03 within 0.02");
});

// The nineteen items of 表1.7, whole but for their siblings' two decimals.
const WHOLE_ITEMS = "106 192 12 7 5 8 30 21 18 40 15 9 64 33 27 11 50 10 19";

test("parts add to 677, the total is 676.21, sibling columns have two decimals: error", () => {
  expect(show(judgeSum(figure("676.21"), figures(WHOLE_ITEMS, 2)))).toBe("error 677 -0.79 within 0.1");
});

test("the same table without such a column: suspect", () => {
  expect(show(judgeSum(figure("676.21"), figures(WHOLE_ITEMS)))).toBe(
    "suspect 677 -0.79 within 9.505 (coarsePrecision)",
  );
});

test.each([
  ["11.37%", "rounding"],
  ["11.38%", "pass"],
  ["11.36%", "rounding"],
  ["11.39%", "rounding"],
  ["11.35%", "error"],
  ["11.40%", "error"],
])("5.07 ÷ 44.57 reported as %s: %s", (stated, verdict) => {
  expect(judgeQuotient(figure(stated), figure("5.07"), figure("44.57")).verdict).toBe(verdict);
});

test("1260.90 against 1261.28, both 万元 to two decimals: error", () => {
  expect(show(judgeSame(figure("1260.90"), figure("1261.28")))).toBe("error 1261.28 -0.38 within 0.01");
});

test.each([
  ["1260.9", "pass"],
  ["1261", "pass"],
  ["1260", "error"],
])("1260.90 against %s in another table: %s", (other, verdict) => {
  expect(judgeSame(figure("1260.90"), figure(other)).verdict).toBe(verdict);
});

test("12,608,976.45 元 against 1260.90 万元: pass", () => {
  const inYuan = { value: shift(figure("1260.90").value, 4), decimals: 2 - 4 };
  expect(judgeSame(figure("12608976.45"), inYuan).verdict).toBe("pass");
});

test.each([
  ["13.85", "pass"],
  ["13.9", "pass"],
  ["13.80", "error"],
])("weight 15 × 92.33%% stated as %s: %s", (stated, verdict) => {
  expect(judgeProduct(figure(stated), [figure("15", Infinity), figure("92.33%")]).verdict).toBe(verdict);
});

test.each([
  ["9.50%", "error"],
  ["9.51%", "pass"],
  ["9.52%", "error"],
])("growth from 1151.40 to 1260.90 stated as %s: %s", (stated, verdict) => {
  expect(judgeChange(figure(stated), figure("1151.40"), figure("1260.90")).verdict).toBe(verdict);
});
