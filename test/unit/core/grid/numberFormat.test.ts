import { readNumberFormat } from "../../../../src/core/grid";

test("General and text formats fix no decimals", () => {
  expect(readNumberFormat(undefined)).toEqual({ isDate: false, isPercent: false, suffix: "" });
  expect(readNumberFormat("@").decimals).toBeUndefined();
});

test("fixed decimals, percent signs and unit words are read from the section for positive numbers", () => {
  expect(readNumberFormat("#,##0.00;[Red]-#,##0.0")).toEqual({
    isDate: false,
    isPercent: false,
    decimals: 2,
    suffix: "",
  });
  expect(readNumberFormat("0.0%")).toEqual({ isDate: false, isPercent: true, decimals: 1, suffix: "" });
  expect(readNumberFormat('0.00_ "万元"').suffix).toBe("万元");
  expect(readNumberFormat("0\\人").suffix).toBe("人");
});

test("optional digits are no claim of precision", () => {
  expect(readNumberFormat("0.##").decimals).toBe(0);
});

test.each(["yyyy-mm-dd", "m月d日", "[$-804]yyyy年m月", "h:mm"])("%p is a date format", (code) => {
  expect(readNumberFormat(code).isDate).toBe(true);
});

test("quoted 年 or 月 does not make a date", () => {
  expect(readNumberFormat('0"个月"').isDate).toBe(false);
});

test.each(["0.00E+00", "# ?/?"])("%p fixes no decimals", (code) => {
  expect(readNumberFormat(code).decimals).toBeUndefined();
});
