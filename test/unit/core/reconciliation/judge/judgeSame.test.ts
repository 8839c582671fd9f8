import { judgeSame } from "../../../../../src/core/reconciliation/judge";
import { figure, show } from "./figure";

const sumOf = (text: string) => ({ ...figure(text), isSumOfRounded: true });

test("figures of one precision must be equal", () => {
  expect(show(judgeSame(figure("1410.61"), figure("1410.61")))).toBe("pass 1410.61 0 within 0.005");
  expect(show(judgeSame(figure("1410.61"), figure("1410.62")))).toBe("suspect 1410.62 -0.01 within 0.01 (oneUnit)");
  expect(show(judgeSame(figure("1410.61"), figure("1410.63")))).toBe("error 1410.63 -0.02 within 0.01");
});

test("one unit apart is rounding where either side is a sum of rounded figures", () => {
  expect(show(judgeSame(sumOf("1412.01"), figure("1412.00")))).toBe("rounding 1412 0.01 within 0.01");
  expect(show(judgeSame(figure("1412.01"), sumOf("1412.00")))).toBe("rounding 1412 0.01 within 0.01");
  expect(show(judgeSame(sumOf("1412.02"), sumOf("1412.00")))).toBe("error 1412 0.02 within 0.01");
});

test("figures of two precisions must share a point; a sum may be one of its own units off", () => {
  expect(show(judgeSame(figure("1260.90"), figure("1261")))).toBe("pass 1261 -0.1 within 0.505");
  expect(show(judgeSame(figure("1260.49"), figure("1261")))).toBe("error 1261 -0.51 within 0.505");
  expect(show(judgeSame(sumOf("1260.49"), figure("1261")))).toBe("rounding 1261 -0.51 within 0.515");
  expect(show(judgeSame(figure("1260.49"), sumOf("1261")))).toBe("rounding 1261 -0.51 within 1.505");
});

test("exact figures are equal or they are not", () => {
  expect(show(judgeSame(figure("26", Infinity), figure("27", Infinity)))).toBe("error 27 -1 within 0");
  expect(judgeSame(figure("0.1234567890123", Infinity), figure("0.1234567890124", Infinity)).verdict).toBe("pass");
  expect(judgeSame(figure("0.1138", Infinity), figure("11.38%")).verdict).toBe("pass");
});

test("a figure with more digits than it claims stops the check", () => {
  expect(show(judgeSame(figure("1.234", 2), figure("1.23")))).toBe("unchecked (excessDigits)");
  expect(show(judgeSame(figure("1.23"), figure("1.234", 2)))).toBe("unchecked (excessDigits)");
});
