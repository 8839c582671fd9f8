import { displayText } from "../../../../src/core/grid";

test.each([
  [0.3033, "0.00%", "30.33%"],
  [1, "0%", "100%"],
  [1267, '#,##0"人次"', "1267人次"],
  [1, '0"类问题"', "1类问题"],
  [1151.4, "#,##0.00", "1151.40"],
  [0.1 + 0.2, undefined, "0.3"],
  [1260.9, "General", "1260.9"],
  [45657, "yyyy/m/d", "2024-12-31"],
  [60, "yyyy-mm-dd", "1900-02-28"],
  [45292, 'yyyy"年"m"月"d"日"', "2024-01-01"],
  [-0.1006, "0.00%;[Red]-0.00%", "-10.06%"],
  [12, "@", "12"],
])("%p in format %p reads %p", (value, format, text) => {
  expect(displayText({ value, ...(format === undefined ? {} : { format }) })).toBe(text);
});

test("words are trimmed, errors and truth values named, blanks are empty", () => {
  expect(displayText({ value: " 合计 " })).toBe("合计");
  expect(displayText({ value: { error: "#REF!" } })).toBe("#REF!");
  expect(displayText({ value: true })).toBe("TRUE");
  expect(displayText({ value: false })).toBe("FALSE");
  expect(displayText({ value: null, formula: "A1" })).toBe("");
  expect(displayText(undefined)).toBe("");
  expect(displayText({ value: Number.NaN })).toBe("");
});
