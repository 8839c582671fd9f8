import { differenceFigure, differenceText, figureText, placesOf, plainText } from "../../../src/report/figures";
import { check, exact } from "./sample";

describe("figures in words", () => {
  it.each([
    ["1260.9", 2, "1,260.90"],
    ["-1234567.891", 2, "−1,234,567.89"],
    ["999", 0, "999"],
    ["-0.001", 2, "0.00"],
    ["123456789012345678", 0, "123,456,789,012,345,678"],
  ])("writes %s with %i decimals as %s", (text, places, words) => {
    expect(plainText(exact(text), places)).toBe(words);
  });

  it("shows a plain ratio in per cent", () => {
    expect(figureText(exact("-0.3033"), "%", 4)).toBe("−30.33%");
  });

  it("leaves a figure without a unit bare", () => {
    expect(figureText(exact("27"), "", 0)).toBe("27");
  });

  it("always signs a difference other than 0", () => {
    expect(differenceText(exact("0.5"), "分", 2)).toBe("+0.50 分");
    expect(differenceText(exact("-0.5"), "分", 2)).toBe("−0.50 分");
    expect(differenceText(exact("0"), "分", 2)).toBe("0.00 分");
    expect(differenceText(exact("0.0001"), "%", 4)).toBe("+0.01 个百分点");
    expect(differenceFigure(exact("0.0001"), "%", 4)).toBe("+0.01");
    expect(differenceFigure(exact("-0.5"), "分", 2)).toBe("−0.50");
  });
});

describe("decimals of points that were compared to six places", () => {
  it.each([
    ["15", "15", 2],
    ["100", "90", 2],
    ["88.975", "88.97", 3],
    ["0.69", "0.3333333333", 6],
  ])("shows %s and %s with %i", (actual, expected, places) => {
    const points = check("weights", "error", { unit: "分", precision: "0.000001" });
    expect(placesOf({ ...points, actual: exact(actual), expected: exact(expected) })).toBe(places);
  });
});
