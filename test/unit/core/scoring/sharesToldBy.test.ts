import { formatAddress, inspect } from "../../../../src/core";
import { sheetOf } from "../../../support/sheetOf";

const percent = (value: number) => ({ value, format: "0.00%" });

const INDICATORS = sheetOf([
  ["一级指标", "二级指标", "三级指标", "权重", "评分标准", "得分"],
  ["产出", "数量", "培训人次", 50, "完成得满分", 50],
  ["效益", "满意度", "群众满意度", 50, "≥80%得满分", 50],
  ["合计", null, null, 100, null, 100],
]);

const survey = (first: number, second: number, third: number) =>
  sheetOf([
    ["服务对象满意度调查统计表"],
    ["问题", "非常满意", "满意", "一般", "不满意", "满意度"],
    ["1.您对办事效率是否满意？", 86, 72, 30, 4, percent(first)],
    ["2.您对服务态度是否满意？", 101, 66, 22, 3, percent(second)],
    ["3.您对公开透明是否满意？", 60, 99, 28, 5, percent(third)],
  ]);

/** Checks of satisfaction, as "verdict cell". */
const rates = (...stated: readonly [number, number, number]) =>
  inspect([survey(...stated), INDICATORS])
    .checks.filter(({ kind }) => kind === "rate")
    .map(({ verdict, at }) => `${verdict} ${formatAddress(at.place)}`);

/** The cells that told how satisfaction is reckoned. */
const toldBy = (...stated: readonly [number, number, number]) =>
  inspect([survey(...stated), INDICATORS]).scorecard?.surveys.map(({ weightsFrom }) =>
    weightsFrom === "scheme" ? weightsFrom : formatAddress(weightsFrom),
  );

test("satisfaction is the share of those who are satisfied where the questions of a survey say so", () => {
  expect(rates(0.8229, 0.8698, 0.8281)).toEqual(["pass F3", "pass F4", "pass F5"]);
  expect(rates(0.8229, 0.8698, 0.8881)).toEqual(["pass F3", "pass F4", "error F5"]);
});

test("it is weighted where any question says that, and left unchecked where too few say anything", () => {
  expect(rates(0.8417, 0.8698, 0.8281)[0]).toBe("pass F3");
  expect(rates(0.8229, 0.9134, 0.9251)).toEqual(["unchecked F3"]);
});

test("the first question that says so is where it was told", () => {
  expect(toldBy(0.8229, 0.8698, 0.8281)).toEqual(["F3"]);
  expect(toldBy(0.9, 0.8698, 0.8281)).toEqual(["F4"]);
  expect(toldBy(0.9, 0.9, 0.9)).toEqual(["scheme"]);
});
