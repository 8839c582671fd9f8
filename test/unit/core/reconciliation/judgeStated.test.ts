import fc from "fast-check";
import { columnPlaces, judgePoints, judgeRate, quotientBounds } from "../../../../src/core/reconciliation/judgeStated";
import { exactFromInteger, formatExact, over, round } from "../../../../src/core/quantity";
import { cell, exact } from "../scoring/evaluation";

const rate = (stated: string, above: string, below: string, columnDecimals = 4) =>
  judgeRate(
    exact(stated),
    over(exact(above), exact(below)) ?? exact("0"),
    columnDecimals,
    quotientBounds(exact(above), exact(below), 2),
  ).verdict;

test("a rate passes if the exact one rounds to it at the places written", () => {
  expect(rate("0.8667", "13", "15")).toBe("pass");
  expect(rate("0.86666666666667", "13", "15")).toBe("pass");
});

test("a rate one unit off is rounding where the score's own rounding explains it", () => {
  expect(rate("0.8668", "13", "15")).toBe("rounding");
  expect(rate("0.8666", "13", "15")).toBe("rounding");
  expect(rate("0.8669", "13", "15")).toBe("error");
});

test("a rate one unit off is an error where its operands are exact", () => {
  expect(judgeRate(exact("0.72"), exact("0.73"), 2).verdict).toBe("error");
});

test("a rate with fewer digits than its column claims the column's: 0.7 beside 0.8667 is 0.7000", () => {
  expect(rate("0.7", "10.08", "14")).toBe("error");
  expect(rate("0.7", "10.08", "14", 1)).toBe("pass");
});

test("points are equal or wrong; coarser columns may round", () => {
  const verdict = (stated: string, places: number) => judgePoints(exact(stated), exact("88.97"), places, 2).verdict;
  expect(verdict("88.97", 2)).toBe("pass");
  expect(verdict("89", 2)).toBe("error");
  expect(verdict("89", 0)).toBe("rounding");
  expect(verdict("88", 0)).toBe("error");
});

test("a column claims the most places that any of its figures shows, formula noise apart", () => {
  expect(
    columnPlaces([cell("s", "A1", "13"), cell("s", "A2", "24.7"), cell("s", "A3", "0.857142857142857"), undefined]),
  ).toBe(1);
  expect(columnPlaces([])).toBe(0);
});

test("every rate that is rounded from its operands passes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 6 }),
      (points, weight, places) => {
        const exactRate = over(exact(`${String(points)}e-2`), exactFromInteger(weight)) ?? exact("0");
        const stated = round(exactRate, places);
        return (
          judgeRate(stated, exactRate, places).verdict === "pass" &&
          formatExact(judgeRate(stated, exactRate, places).difference) === "0"
        );
      },
    ),
  );
});
