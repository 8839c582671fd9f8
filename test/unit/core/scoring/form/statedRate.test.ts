import { formatAddress, formatExact, inspect } from "../../../../../src/core";
import { sheetOf } from "../../../../support/sheetOf";

const DATA = sheetOf(
  [
    ["2018年部门整体支出基础数据表", null, null, null],
    ["经费控制情况", "2017年决算数", "2018年预算数", "2018年决算数"],
    ["三公经费", 20, 25, 24],
  ],
  { name: "基础数据" },
);

function said(explanation: string) {
  const sheet = sheetOf(
    [
      ["部门整体支出绩效评价指标表", null, null, null, null],
      ["一级指标", "分值", "评价标准", "指标说明", "得分"],
      ["三公经费变动率", 8, "变动率≤0,计8分;每超过一个百分点扣0.3分,扣完为止。", explanation, null],
    ],
    { name: "指标表" },
  );
  const { checks, scorecard } = inspect([DATA, sheet]);
  const found = checks.filter(({ kind }) => kind === "equal");
  const computed = scorecard?.indicators[0]?.computed;
  return [
    computed === undefined ? "" : formatExact(computed),
    ...found.map(({ verdict, at }) => `${verdict} ${at.place.sheet}!${formatAddress(at.place)}`),
  ];
}

test("a rate that an explanation ends with is the actual value, and agrees with the tables or is suspect", () => {
  expect(said("(25-20)÷20=25%")).toEqual(["0.5", "pass 指标表!D3"]);
  expect(said("(25-20)÷20=35%")).toEqual(["0", "suspect 指标表!D3"]);
});

test("words without a rate leave it to the tables", () => {
  expect(said("见基础数据表")).toEqual(["0.5"]);
});
