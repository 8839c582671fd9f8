export const SETTINGS_WORDS = {
  hint: "设置随工作簿保存，保存后立即按新设置重新测算。",
  scheme: "评分方案",
  usualScheme: "按表式自动选用",
  scale: "等级标准",
  partialStep: "不足一个计扣单位的部分",
  askPartialStep: "评分标准未写明的，由评价人评定",
  weights: "满意度折算",
  weightsHint: "各选项权重，从最满意到最不满意，用顿号或逗号分隔。工作簿已写明的以工作簿为准。",
  precision: "核对精度",
  precisionHint: "一般按数据自身的小数位数判断，只在判断有误时设置。",
  table: "表",
  aspect: "数据",
  decimals: "小数位数",
  add: "增加一项",
  remove: "删除",
  colours: "标记颜色",
  noColour: "不填充",
  save: "保存并重新测算",
  wrong: "应为相应个数的 0 至 1 之间的数",
} as const;

export function choicesText(number: number): string {
  return `${String(number)} 个选项`;
}

/** Fills that a person may choose for marks, in RGB hex digits. */
export const COLOURS: readonly { readonly name: string; readonly fill: string }[] = [
  { name: "浅红", fill: "F7CBC6" },
  { name: "浅橙", fill: "FDE9C8" },
  { name: "浅黄", fill: "FFF7CC" },
  { name: "浅绿", fill: "DDEFD9" },
  { name: "浅蓝", fill: "D6E6F5" },
  { name: "浅紫", fill: "EDECF7" },
  { name: "浅灰", fill: "E6E6E6" },
];
