import type { Working } from "../../../src/core";
import { halfWidth, precisionLines } from "../../../src/report/precision";
import { check, exact, side, sumError } from "./sample";
import { formatExact } from "../../../src/core";

function ranged(value: string, low: string, high: string) {
  return { value: exact(value), low: exact(low), high: exact(high) };
}

const working: Working = {
  form: "sum",
  stated: { side: side("表1!E23", "合计", "676.21"), figure: ranged("676.21", "676.205", "676.215") },
  parts: [
    { side: side("表1!E4", "甲", "600"), name: "甲", sign: 1, figure: ranged("600", "599.995", "600.005") },
    { side: side("表1!E5", "乙", "77"), name: "乙", sign: 1, figure: ranged("77", "76.995", "77.005") },
  ],
  calculated: ranged("677", "676.99", "677.01"),
  decimals: 2,
  reason: "mostDigits",
};

test("the precision is told with why, and whether rounding could explain the difference", () => {
  expect(precisionLines({ ...sumError, working })).toEqual([
    "按 0.01 判断：同类数据多数保留到这一位。",
    "2 项四舍五入最多差 0.02，不能解释 0.79。",
  ]);
});

test("a difference within the bound can be explained", () => {
  const near = { ...working, stated: { ...working.stated, figure: ranged("677.01", "677.005", "677.015") } };
  expect(precisionLines({ ...sumError, working: near })[1]).toBe("2 项四舍五入最多差 0.02，可以解释 0.01。");
});

test("tens and exact figures have their own words", () => {
  const { decimals, ...exactly } = working;
  expect(decimals).toBe(2);
  expect(precisionLines({ ...sumError, working: { ...working, decimals: -1, reason: "wholeMultiples" } })[0]).toBe(
    "按 10 判断：同类数据均为这一位的整倍数。",
  );
  expect(precisionLines({ ...sumError, working: { ...exactly, reason: "counts" } })[0]).toBe(
    "按精确值判断：人数、件数等为整数。",
  );
});

test("a quotient says nothing about a sum of roundings; without working nothing is said", () => {
  expect(precisionLines({ ...sumError, working: { ...working, form: "quotient" } })).toHaveLength(1);
  expect(precisionLines(check("weights", "error"))).toEqual([]);
});

test("half of a range is the most that rounding takes away or adds", () => {
  expect(formatExact(halfWidth(working.calculated))).toBe("0.01");
});
