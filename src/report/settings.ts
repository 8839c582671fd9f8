import type { BlockPrecision, Settings } from "../core";

const ASPECT_WORDS: Readonly<Record<BlockPrecision["aspect"], string>> = {
  amount: "金额",
  quantity: "数量",
  rate: "比率",
  share: "占比",
  score: "得分",
  weight: "权重",
};

/** What a person set that changes a result (用户设定), in one line; "" for nothing. */
export function settingsText({ precisions = [], choiceWeights = {} }: Settings = {}): string {
  const places = precisions.map(
    ({ sheet, table, aspect, decimals }) =>
      `${sheet}「${table}」${ASPECT_WORDS[aspect]}按 ${String(decimals)} 位小数核对（精度由用户设定）`,
  );
  const weights = Object.values(choiceWeights).map(
    (each) => `满意度 ${String(each.length)} 个选项折算 ${each.join("、")}`,
  );
  return [...places, ...weights].join("；");
}
