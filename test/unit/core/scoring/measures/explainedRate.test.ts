import { formatFixed } from "../../../../../src/core";
import { explainedRate } from "../../../../../src/core/scoring/measures/explainedRate";

const rate = (name: string, text: string) => {
  const found = explainedRate(name, text);
  return found === undefined ? undefined : formatFixed(found.value, 4);
};

test.each([
  ["预算完成率", "年初结余5万元；年初预算100万元，本年追加预算20万元；年末结余10万元。", "0.9200"],
  ["预算完成率", "上年结转5万元，预算100万元，追加20万元，年未结转结余数10万元.完成率为92.00%.", "0.9200"],
  ["预算控制率", "本年预算追加数为30万元，年初预算为120", "0.2500"],
  ["预算控制率", "追加数为300000元，年初预算为120万元", "0.2500"],
  ["在职人员控制率", "2023年年末实际在职人员19人，编制数20人", "0.9500"],
  ["“三公经费”变动率", "(30－25)÷25=20.00%", "0.2000"],
])("%s: %s", (name, text, expected) => {
  expect(rate(name, text)).toBe(expected);
});

test.each([
  ["a figure that the formula needs is missing", "预算完成率", "年初预算100万元，追加20万元"],
  ["a figure is named twice", "预算控制率", "年初预算100万元，调整预算110万元，追加10万元"],
  ["the budget was cut as well", "预算控制率", "年初预算100万元，追加10万元，调减5万元"],
  ["the words are those of a definition", "预算控制率", "预算控制率=年中追加/年初预算"],
  ["the base is 0", "预算控制率", "年初预算0万元，追加10万元"],
  ["no formula goes by the name", "资金使用率", "年初预算100万元，追加10万元"],
])("absent where %s", (_why, name, text) => {
  expect(rate(name, text)).toBeUndefined();
});
