import { judgeShares } from "../../../../../src/core/reconciliation/judge";
import { exact, figures, show } from "./figure";

test("shares add up to 100 %, each good for half a unit", () => {
  expect(show(judgeShares(figures("33.33% 33.33% 33.34%")))).toBe("pass 1 0 within 0");
  expect(show(judgeShares(figures("33.33% 33.33% 33.33%")))).toBe("rounding 1 -0.0001 within 0.00015");
  expect(show(judgeShares(figures("33.33% 33.33% 33.32%")))).toBe("error 1 -0.0002 within 0.00015");
});

test("two shares that miss a unit would both have to be exact halves", () => {
  expect(show(judgeShares(figures("11.37% 88.62%")))).toBe("suspect 1 -0.0001 within 0.0001 (improbable)");
  expect(show(judgeShares(figures("11.37% 88.61%")))).toBe("error 1 -0.0002 within 0.0001");
});

test("a share of 0 carries no rounding, though it may hide one", () => {
  expect(show(judgeShares(figures("33.33% 33.33% 33.33% 0.00%")))).toBe("rounding 1 -0.0001 within 0.00015");
  expect(show(judgeShares(figures("33.33% 33.33% 33.32% 0.00%")))).toBe(
    "suspect 1 -0.0002 within 0.00015 (zeroAddends)",
  );
});

test("a whole of 100 and shares written as plain numbers", () => {
  expect(show(judgeShares(figures("60 41", Infinity), exact("100")))).toBe("error 100 1 within 0");
  expect(judgeShares(figures("60 40", Infinity), exact("100")).verdict).toBe("pass");
});

test("nothing to add, or digits beyond the claim, is not checked", () => {
  expect(show(judgeShares([]))).toBe("unchecked (noAddends)");
  expect(show(judgeShares(figures("0.333 0.667", 2)))).toBe("unchecked (excessDigits)");
});
