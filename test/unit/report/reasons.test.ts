import type { ReasonCode } from "../../../src/core";
import { reasonText } from "../../../src/report/reasons";

const WORDS: Readonly<Record<ReasonCode, readonly [values: readonly string[], text: string]>> = {
  noRule: [[], "没有填写评分标准"],
  ruleNotUnderstood: [["酌情给分"], "评分标准“酌情给分”未能识别为可计算的规则"],
  ruleAmbiguous: [["得1分或2分"], "评分标准“得1分或2分”有多种理解"],
  partialStep: [
    ["每低1%扣0.5分", "7", "6.56", "6.5"],
    "评分标准“每低1%扣0.5分”没有说明不足一个计扣单位的部分怎样扣：不足部分不扣分的，得 7 分；按比例扣分的，得 6.56 分；按一个单位扣分的，得 6.5 分",
  ],
  noWeight: [[], "没有填写权重（分值）"],
  noChoiceWeights: [
    [],
    "各选项怎样折算成满意度没有写明，或与所列数不符：按写明的或常用的办法试算，相符的不足两题或不到六成",
  ],
  noTarget: [[], "没有填写目标值"],
  targetNotUnderstood: [["较好"], "目标值“较好”未能识别"],
  noAchieved: [[], "没有填写实际完成值"],
  achievedNotUnderstood: [["待定"], "“待定”未能识别为数值或结论"],
  answersDoNotMatch: [["3", "2"], "评分标准有 3 个要点，完成情况有 2 个答复，未能一一对应"],
  unitsDiffer: [["人次", ""], "计量单位不同（人次与未注明）"],
  zeroBase: [["年初预算"], "“年初预算”为 0，不能作除数"],
  errorCell: [["#REF!", "J8"], "单元格 J8 为错误值 #REF!"],
  noTier: [["末位"], "评分标准中没有“末位”这一档"],
  tierSpan: [["6", "8"], "定性评价所在档为 6—8 分，应由评价人评定"],
  missedLimit: [["≤5天", "7天"], "实际值“7天”未达到目标值“≤5天”，没有规定应得多少分"],
  excessDigits: [["合计"], "“合计”的小数位数多于同类数据，无法判断精度"],
  notFigure: [["待定", "E4"], "单元格 E4 的“待定”不是数值"],
  otherScores: [["预算执行情况"], "“预算执行情况”另有计分，本表合计不是全部得分"],
  hiddenSheet: [["底稿"], "工作表已隐藏，未读取"],
  noFigures: [[], "没有可比较的数据"],
  formulaWithoutValue: [["C7"], "单元格 C7 的公式没有计算结果，请在 Excel 中打开并保存后再试"],
  notInPrevious: [["2023.xlsx", "4"], "上年工作簿“2023.xlsx”中没有对应的数据（共 4 处）"],
  nothingOfPrevious: [
    ["2023.xlsx"],
    "本工作簿没有年初（上年结转）数、上年数等栏目，没有可与上年工作簿“2023.xlsx”核对的数据",
  ],
  yearsUnknown: [["旧.xlsx"], "本工作簿与上年工作簿“旧.xlsx”都没有写明年度，请在标题或文件名中写明年度后再核对"],
  unscored: [["B17 存量资金", "3"], "“B17 存量资金”等 3 项指标还没有得分"],
};

it.each(Object.entries(WORDS) as [ReasonCode, (typeof WORDS)[ReasonCode]][])("says %s", (code, [values, text]) => {
  expect(reasonText({ code, values })).toBe(text);
});

it("says what an ambiguous sentence leaves open", () => {
  expect(reasonText({ code: "ruleAmbiguous", values: ["酌情扣分", "discretion"] })).toBe(
    "评分标准“酌情扣分”有多种理解：得分由人酌情评定",
  );
  expect(reasonText({ code: "partialStep", values: ["每降低1%扣1分", "6", "5.5", "5", "percentOrPoints"] })).toMatch(
    /按一个单位扣分的，得 5 分；“%”指百分点还是百分比没有写明$/,
  );
});

it("admits that no reason is known", () => {
  expect(reasonText(undefined)).toBe("原因未注明");
});
