import { judgeLimit } from "../../../../../src/core/reconciliation/judge";
import { figure, figures, show } from "./figure";

test("parts may be less than the whole, or all of it", () => {
  expect(show(judgeLimit(figure("1261.28"), [figure("1260.90")]))).toBe("pass 1260.9 0.38 within 0.005");
  expect(judgeLimit(figure("3.00"), figures("1.00 2.00")).verdict).toBe("pass");
});

test("a part above its whole is an error", () => {
  expect(show(judgeLimit(figure("1260.90"), [figure("1261.28")]))).toBe("error 1261.28 -0.38 within 0.01");
  expect(show(judgeLimit(figure("7", Infinity), [figure("24", Infinity)]))).toBe("error 24 -17 within 0");
});

test("parts that rounding lifts above their whole are rounding", () => {
  expect(show(judgeLimit(figure("2.99"), figures("1.00 2.00")))).toBe("rounding 3 -0.01 within 0.015");
  expect(judgeLimit(figure("2.98"), figures("1.00 2.00")).verdict).toBe("error");
});

test("a whole that is exceeded by one part by one unit is doubted", () => {
  expect(show(judgeLimit(figure("2.99"), [figure("3.00")]))).toBe("suspect 3 -0.01 within 0.01 (improbable)");
});

test("without parts there is nothing to limit", () => {
  expect(show(judgeLimit(figure("2.99"), []))).toBe("unchecked (noAddends)");
});
