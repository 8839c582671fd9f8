import { alignRows, displayWidth, padRight } from "../../../src/report/displayWidth";

it.each([
  ["abc", 3],
  ["部门", 4],
  ["得分率（%）", 11],
  ["−0.79", 5],
  ["𠮷", 2],
])("gives %s %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it("never cuts a text that is too wide", () => {
  expect(padRight("部门", 3)).toBe("部门");
});

it("aligns names to the left and figures to the right", () => {
  expect(
    alignRows([
      ["一级指标", "得分"],
      ["A 决策", "13.00"],
    ]),
  ).toEqual(["一级指标   得分", "A 决策    13.00"]);
});
