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
  ["预算控制率", "年初预算1,922.76万元，追加767.86万元，预算控制率39.94%", "0.3994"],
  ["预算控制率", "年初预算100万元，追加20万元，其中人员经费5万元、项目经费15万元", "0.2000"],
  ["在职人员控制率", "编制1,200人，在职1,140人", "0.9500"],
  ["在职人员控制率", "年初预算100万元，编制20人，在职19", "0.9500"],
  ["在职人员控制率", "编制数20人（行政8人、事业12人），在职19人，控制率95%", "0.9500"],
  ["“三公经费”变动率", "(30－25)÷25=20.00%", "0.2000"],
  ["资金使用率", "(1.5+2.3)/4.0=95%", "0.9500"],
  ["资金使用率", "一季度45/50=90%，全年190/200=95%", "0.9500"],
  ["资金使用率", "资金使用率=支出数/预算数=1,900万元/0.2亿元×100%=95%", "0.9500"],
])("%s: %s", (name, text, expected) => {
  expect(rate(name, text)).toBe(expected);
});

test.each([
  ["a figure that the formula needs is missing", "预算完成率", "年初预算100万元，追加20万元"],
  ["a figure is named twice", "预算控制率", "年初预算100万元，调整预算110万元，追加10万元"],
  ["the budget was cut as well", "预算控制率", "年初预算100万元，追加10万元，调减5万元"],
  ["the words are those of a definition", "预算控制率", "预算控制率=年中追加/年初预算"],
  ["the base is 0", "预算控制率", "年初预算0万元，追加10万元"],
  ["a part has a sibling", "预算控制率", "年初预算1000万元，追加人员经费50万元、项目经费150万元"],
  ["two figures share their words", "预算控制率", "年初预算1000万元，追加人员经费50万元和项目经费150万元"],
  ["the budget is another year's", "预算控制率", "上年预算1000万元，本年追加50万元"],
  ["a figure is only about right", "预算控制率", "年初预算约1000万元，追加50万元"],
  ["what is spent is no budget", "预算控制率", "预算执行1000万元，追加50万元"],
  ["units do not tell what a bare figure is in", "预算控制率", "年初预算100，追加5万元，结余3元"],
  ["the rate at the end is another", "预算完成率", "年初结余5万元；预算100万元，追加20万元；年末结余10万元，结余率8%"],
  ["a quotient is part of a longer sum", "结转结余率", "结转结余率=1-950/1000=5%"],
  ["a quotient is divided again", "资金使用率", "190/2/100=95%"],
  ["a quotient goes on", "资金使用率", "190/200-1=-5%"],
  ["a quotient is followed by other words", "资金使用率", "45/50=90%，排名前10%"],
  ["a quotient is of two kinds", "资金使用率", "19万元/20=95%"],
  ["a quotient's base is 0", "资金使用率", "19/0=95%"],
  ["no formula goes by the name", "资金使用率", "年初预算100万元，追加10万元"],
])("absent where %s", (_why, name, text) => {
  expect(rate(name, text)).toBeUndefined();
});
