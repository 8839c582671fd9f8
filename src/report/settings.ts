import type { BlockPrecision, PartialStep, Settings } from "../core";

/** What a precision is set for. */
export const ASPECT_WORDS: Readonly<Record<BlockPrecision["aspect"], string>> = {
  amount: "金额",
  quantity: "数量",
  rate: "比率",
  share: "占比",
  score: "得分",
  weight: "权重",
};

/** 不足一个计扣单位的部分. */
export const PARTIAL_STEP_WORDS: Readonly<Record<PartialStep, string>> = {
  whole: "不扣分",
  proportional: "按比例扣分",
  started: "按一个单位扣分",
};

/** What a person set that changes a result (用户设定), in one line; "" for nothing. */
export function settingsText({ precisions = [], choiceWeights = {}, partialStep }: Settings = {}): string {
  const places = precisions.map(
    ({ sheet, table, aspect, decimals }) =>
      `${sheet}「${table}」${ASPECT_WORDS[aspect]}按 ${String(decimals)} 位小数核对（精度由用户设定）`,
  );
  const weights = Object.values(choiceWeights).map(
    (each) => `满意度 ${String(each.length)} 个选项折算 ${each.join("、")}`,
  );
  const parts =
    partialStep === undefined
      ? []
      : [`不足一个计扣单位的部分${PARTIAL_STEP_WORDS[partialStep]}（评分标准未写明的，由用户设定）`];
  return [...places, ...weights, ...parts].join("；");
}
