import { formatExact } from "../../../../src/core/quantity";
import { isBlankValue, isEmptyCell, readFigure } from "../../../../src/core/scoring/readCell";
import { readLabelWeight } from "../../../../src/core/scoring/readLabelWeight";
import { cell } from "./evaluation";

const text = (words: string) => ({ ...cell("s", "A1", ""), text: words });

test.each([
  ["2.00", "2"],
  ["１．５分", "1.5"],
  ["1,234.5", "1234.5"],
  ["3，518", "3518"],
  ["86.67%", "0.8667"],
  ["-0.5", "-0.5"],
  ["7.", "7"],
])("%s kept as text is the figure %s", (words, value) => {
  const figure = readFigure(text(words));
  expect([figure && formatExact(figure.value), figure?.isText]).toEqual([value, true]);
});

test.each(["", "—", "良", "≥90%", "12月", "1.2.3", ",", "2分3"])("%s is no figure", (words) => {
  expect(readFigure(text(words))).toBeUndefined();
});

test("a number is taken as it is", () => {
  expect(readFigure(cell("s", "A1", "2"))?.isText).toBe(false);
  expect(readFigure(undefined)).toBeUndefined();
});

test("a cell is empty that shows nothing and holds no formula", () => {
  expect(isEmptyCell(text(""))).toBe(true);
  expect(isEmptyCell({ ...text(""), hasFormula: true })).toBe(false);
  expect(isEmptyCell(cell("s", "A1", "0"))).toBe(false);
  expect(isEmptyCell(undefined)).toBe(false);
});

test("a dash claims nothing; a cross answers, and a formula without a value is at fault", () => {
  expect(["", "—", "－", "--", "/", " - "].map((words) => isBlankValue(text(words)))).toEqual(Array(6).fill(true));
  expect(["×", "否", "0"].map((words) => isBlankValue(text(words)))).toEqual(Array(3).fill(false));
  expect(isBlankValue({ ...text(""), hasFormula: true })).toBe(false);
  expect(isBlankValue(cell("s", "A1", "0"))).toBe(false);
});

test.each([
  ["产出指标(50分)", "产出指标", "50"],
  ["产出指标（50 分）", "产出指标", "50"],
  ["规划 (15分)", "规划", "15"],
  ["决策（权重：12.5分）", "决策", "12.5"],
])("%s is %s with weight %s", (label, name, weight) => {
  const read = readLabelWeight(label);
  expect([read.text, read.weight && formatExact(read.weight)]).toEqual([name, weight]);
});

test.each(["产出指标", "满意度（90分以上）", "部分（5项）"])("%s states no weight", (label) => {
  expect(readLabelWeight(label)).toEqual({ text: label });
});
