import { plus } from "../../../../../src/core/quantity";
import { addIntervals, intervalOf } from "../../../../../src/core/relation/arithmetic";
import {
  judgeAverage,
  judgeChange,
  judgeComputed,
  judgeCountRate,
  judgeProduct,
  judgeQuotient,
} from "../../../../../src/core/reconciliation/judge";
import { exact, figure, figures, show } from "./figure";

test("a rate is expected as it would be written, and differs by what is written", () => {
  expect(show(judgeQuotient(figure("11.38%"), figure("5.07"), figure("44.57")))).toBe("pass 0.1138 0 within 0.00005");
  expect(show(judgeQuotient(figure("88.6%"), figure("39.50"), figure("44.57")))).toBe("pass 0.886 0 within 0.0005");
  expect(show(judgeQuotient(figure("88.63%"), figure("39.50"), figure("44.57")))).toMatch(/^rounding 0\.8862 0\.0001/);
  expect(show(judgeQuotient(figure("50.00%"), figure("1"), figure("3")))).toBe("rounding 0.3333 0.1667 within 0.26675");
});

test("a base of 0 is not checked", () => {
  expect(show(judgeQuotient(figure("100%"), figure("5.07"), figure("0.00")))).toBe("unchecked (zeroDivisor)");
  expect(show(judgeChange(figure("0%"), figure("0", Infinity), figure("5.07")))).toBe("unchecked (zeroDivisor)");
  expect(judgeQuotient(figure("100.00%"), figure("0.01"), figure("0.01")).verdict).toBe("pass");
});

test("a change takes its base once", () => {
  expect(judgeChange(figure("-86.32%"), figure("676.21"), figure("92.52")).verdict).toBe("pass");
  expect(judgeChange(figure("-86.23%"), figure("676.21"), figure("92.52")).verdict).toBe("error");
});

test("a stored rate of fifteen digits is the quotient", () => {
  expect(judgeQuotient(figure("0.0951016154246", Infinity), figure("109.5"), figure("1151.40")).verdict).toBe("pass");
  expect(judgeQuotient(figure("0.0952", Infinity), figure("109.50"), figure("1151.40")).verdict).toBe("error");
});

test("a product of exact factors leaves no room but its own rounding", () => {
  const factors = [figure("15", Infinity), figure("0.9233", Infinity)];
  expect(judgeProduct(figure("13.85"), factors).verdict).toBe("pass");
  expect(judgeProduct(figure("13.9"), factors).verdict).toBe("error");
});

test("a product of a coarse rate is rounding where the rate's interval reaches it", () => {
  const factors = [figure("1000", Infinity), figure("92.3%")];
  expect(show(judgeProduct(figure("923.0"), factors))).toBe("pass 923 0 within 0.05");
  expect(show(judgeProduct(figure("922.6"), factors))).toBe("rounding 923 -0.4 within 0.55");
  expect(show(judgeProduct(figure("922.4"), factors))).toBe("error 923 -0.6 within 0.55");
});

test("unit price × number: 200 元 × 2300 人 is 46 万元", () => {
  const price = [figure("200", Infinity), figure("2300", Infinity)];
  expect(show(judgeProduct(figure("400000", -4), price))).toBe("error 460000 -60000 within 5000");
});

test("an average is the sum over the number, zeros included", () => {
  expect(show(judgeAverage(figure("92.33"), figures("91.00 93.00 93.00")))).toBe("pass 92.33 0 within 0.005");
  expect(judgeAverage(figure("1.50"), figures("3.00 0.00")).verdict).toBe("pass");
  expect(judgeAverage(figure("92.34"), figures("91.00 93.00 93.00")).verdict).toBe("rounding");
  expect(judgeAverage(figure("92.35"), figures("91.00 93.00 93.00")).verdict).toBe("error");
  expect(show(judgeAverage(figure("92.34"), []))).toBe("unchecked (noAddends)");
});

test("a weighted average divides by its weights", () => {
  const votes = [
    { ...figure("100%", Infinity), weight: exact("30") },
    { ...figure("80%", Infinity), weight: exact("10") },
  ];
  expect(judgeAverage(figure("95.00%"), votes).verdict).toBe("pass");
  expect(judgeAverage(figure("95.01%"), votes).verdict).toBe("error");
  const weightless = votes.map((vote) => ({ ...vote, weight: exact("0") }));
  expect(show(judgeAverage(figure("95.00%"), weightless))).toBe("unchecked (zeroDivisor)");
});

test("a percentage of a few items must be a whole number of them", () => {
  expect(judgeCountRate(figure("96.67%"), exact("30")).verdict).toBe("pass");
  expect(show(judgeCountRate(figure("95.00%"), exact("30")))).toMatch(/^error 0.9667 -0.0167 /);
  expect(judgeCountRate(figure("100%"), exact("30")).verdict).toBe("pass");
  expect(judgeCountRate(figure("12%"), exact("8")).verdict).toBe("rounding"); // 12.5 %, a half cut off
});

test("so many items that every percentage is possible are not checked", () => {
  expect(show(judgeCountRate(figure("95.01%"), exact("10000")))).toBe("unchecked (tooMany)");
  expect(judgeCountRate(figure("95.01%"), exact("9999")).verdict).toBe("pass");
  expect(show(judgeCountRate(figure("95%"), exact("0")))).toBe("unchecked (zeroDivisor)");
});

test("any formula can be judged by its value and its interval", () => {
  const add = judgeComputed(figure("3.01"), figures("1.00 2.00"), ([left, right]) => {
    if (left === undefined || right === undefined) return undefined;
    return {
      value: plus(left.value, right.value),
      interval: () => addIntervals(intervalOf(left.value, left.decimals), intervalOf(right.value, right.decimals)),
    };
  });
  expect(show(add)).toBe("rounding 3 0.01 within 0.015");
});

test("a figure with more digits than it claims stops the check", () => {
  expect(show(judgeQuotient(figure("11.377%", 2), figure("5.07"), figure("44.57")))).toBe("unchecked (excessDigits)");
  expect(show(judgeQuotient(figure("11.37%"), figure("5.07", 1), figure("44.57")))).toBe("unchecked (excessDigits)");
});
