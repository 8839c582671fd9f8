import { settingsText } from "../../../src/report/settings";

test("what a person set is said by table and kind of figure", () => {
  const precisions = [{ sheet: "表1", table: "预算表", aspect: "amount", decimals: 1 }] as const;
  expect(settingsText({ precisions, choiceWeights: { 3: ["1", "0.5", "0"] } })).toBe(
    "表1「预算表」金额按 1 位小数核对（精度由用户设定）；满意度 3 个选项折算 1、0.5、0",
  );
});

test("nothing is said where nothing was set that changes a result", () => {
  expect([settingsText(), settingsText({ scheme: "mof" })]).toEqual(["", ""]);
});

test("how a part of a step counts is said where it was set", () => {
  expect(settingsText({ partialStep: "proportional" })).toBe(
    "不足一个计扣单位的部分按比例扣分（评分标准未写明的，由用户设定）",
  );
});
