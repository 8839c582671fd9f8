import type { Doubt, Reason, ReasonCode } from "../core";

/** Why something could not be decided, in one Chinese clause. */
export function reasonText(reason: Reason | undefined): string {
  if (reason === undefined) return "原因未注明";
  const [first = "", ...rest] = reason.values;
  return REASONS[reason.code](first, ...rest);
}

/** What a rule sentence leaves open. */
const DOUBTS: Readonly<Record<Doubt, string>> = {
  discretion: "得分由人酌情评定",
  percentOrPoints: "“%”指百分点还是百分比没有写明",
  eachOrOnce: "没有写明是否每处（次）都扣分",
  otherHalf: "没有写明达不到时得几分",
  edge: "数值正在两档之间的界限上，没有写明归哪一档",
  degrees: "各项是择一的档次还是相加的要点没有写明",
  ruleType: "与所注规则类型不符",
};

function doubtsText(codes: readonly string[]): string {
  const words = Object.entries(DOUBTS).flatMap(([code, text]) => (codes.includes(code) ? [text] : []));
  return words.length === 0 ? "" : `：${words.join("，")}`;
}

type Words = (first: string, ...rest: readonly string[]) => string;

const REASONS: Readonly<Record<ReasonCode, Words>> = {
  noRule: () => "没有填写评分标准",
  ruleNotUnderstood: (text) => `评分标准“${text}”未能识别为可计算的规则`,
  ruleAmbiguous: (text, ...doubts) => `评分标准“${text}”有多种理解${doubtsText(doubts)}`,
  partialStep: (text, whole = "", share = "", started = "", ...doubts) =>
    `评分标准“${text}”没有说明不足一个计扣单位的部分怎样扣：不足部分不扣分的，得 ${whole} 分；按比例扣分的，得 ${share} 分；按一个单位扣分的，得 ${started} 分${doubtsText(doubts).replace("：", "；")}`,
  noWeight: () => "没有填写权重（分值）",
  noChoiceWeights: () =>
    "各选项怎样折算成满意度没有写明，或与所列数不符：按写明的或常用的办法试算，相符的不足两题或不到六成",
  noTarget: () => "没有填写目标值",
  targetNotUnderstood: (text) => `目标值“${text}”未能识别`,
  noAchieved: () => "没有填写实际完成值",
  achievedNotUnderstood: (text) => `“${text}”未能识别为数值或结论`,
  answersDoNotMatch: (items, answers = "") => `评分标准有 ${items} 个要点，完成情况有 ${answers} 个答复，未能一一对应`,
  unitsDiffer: (target, achieved = "") => `计量单位不同（${target || "未注明"}与${achieved || "未注明"}）`,
  zeroBase: (base) => (base === "" ? "除数为 0" : `“${base}”为 0，不能作除数`),
  errorCell: (error, address = "") => `单元格 ${address} 为错误值 ${error}`,
  noTier: (label) => `评分标准中没有“${label}”这一档`,
  tierSpan: (least, most = "") => `定性评价所在档为 ${least}—${most} 分，应由评价人评定`,
  missedLimit: (target, achieved = "") => `实际值“${achieved}”未达到目标值“${target}”，没有规定应得多少分`,
  excessDigits: (label) => `“${label}”的小数位数多于同类数据，无法判断精度`,
  notFigure: (text, address = "") => `单元格 ${address} 的“${text}”不是数值`,
  otherScores: (title) => `“${title}”另有计分，本表合计不是全部得分`,
  hiddenSheet: () => "工作表已隐藏，未读取",
  noFigures: () => "没有可比较的数据",
  formulaWithoutValue: (address) => `单元格 ${address} 的公式没有计算结果，请在 Excel 中打开并保存后再试`,
  notInPrevious: (file, count = "") =>
    `上年工作簿“${file}”中没有对应的数据${count === "1" ? "" : `（共 ${count} 处）`}`,
  nothingOfPrevious: (file) => `本工作簿没有年初（上年结转）数、上年数等栏目，没有可与上年工作簿“${file}”核对的数据`,
  yearsUnknown: (file) => `本工作簿与上年工作簿“${file}”都没有写明年度，请在标题或文件名中写明年度后再核对`,
  unscored: (label, count = "") => `“${label}”${count === "" || count === "1" ? "" : `等 ${count} 项指标`}还没有得分`,
};
