import { PERCENT, POINT, WAN_YUAN, YUAN, type Dimension, type WrittenUnit } from "./Quantity";

/** A unit as it stands behind a number, and what it counts; no dimension for 万 and w alone, which say only how many. */
export interface UnitWord {
  readonly unit: WrittenUnit;
  readonly dimension?: Dimension;
}

const FIXED: readonly UnitWord[] = [
  { unit: YUAN, dimension: "money" },
  { unit: { name: "百元", power: 2 }, dimension: "money" },
  { unit: { name: "千元", power: 3 }, dimension: "money" },
  { unit: WAN_YUAN, dimension: "money" },
  { unit: { name: "百万元", power: 6 }, dimension: "money" },
  { unit: { name: "千万元", power: 7 }, dimension: "money" },
  { unit: { name: "亿元", power: 8 }, dimension: "money" },
  { unit: PERCENT, dimension: "ratio" },
  { unit: { name: "百分比", power: -2 }, dimension: "ratio" },
  { unit: { name: "个百分点", power: -2 }, dimension: "ratio" },
  { unit: { name: "百分点", power: -2 }, dimension: "ratio" },
  { unit: { name: "‰", power: -3 }, dimension: "ratio" },
  { unit: POINT, dimension: "points" },
  { unit: { name: "万", power: 4 } },
  { unit: { name: "w", power: 4 } },
  { unit: { name: "W", power: 4 } },
  { unit: { name: "亿", power: 8 } },
];

/** 量词: what things are counted in. An office's own word of one or two characters is taken as well where nothing follows it. */
const MEASURES = [
  "人次 人天 人日 人月 人 名 位 户次 户 家次 家 个月 个工作日 工作日 个 次 场次 场 项次 项 类 件次 件 份 台套 台次 台 套 辆次 辆 篇 期 条 所 座 处 起",
  "例 批次 批 轮 门 班次 班 课时 学时 小时 分钟 秒 天 日 周 年 季度 间 栋 幢 层 部 本 册 幅 张 块 面 只 头 株 棵 枚 支 组 队 对 双 片 段 孔 口",
  "平方米 平方公里 公里 千米 立方米 米 亩 公顷 吨 公斤 千克 斤 升 度 千瓦时 吉瓦时 兆 美元 港元 欧元 日元 倍 级 星 点 站 村 镇 街道 社区 单位 档 款 种 路 通 ㎡ m² m2 km² km kg m³ m3 m",
]
  .join(" ")
  .split(" ");

const MAGNITUDES: Readonly<Record<string, number>> = { 百万: 6, 千万: 7, 万: 4, 亿: 8, 千: 3 };
const BY_NAME: ReadonlyMap<string, UnitWord> = new Map(FIXED.map((word) => [word.unit.name, word]));
const NOT_A_UNIT = "以|及|左|右|余|多|之|至|到|前|后|号|月|未|已|完|达|超|均|的|为|与|和|或|含|不|得|扣|计";

/** Pattern of a unit behind a number, longest words first, with 类/年 and 元/人. */
export const UNIT_PATTERN = [
  `(?:(?:${fixedNames((name) => name.length > 1)})|(?:${Object.keys(MAGNITUDES).join("|")})?(?:${longestFirst(MEASURES)})`,
  `|(?:${fixedNames((name) => name.length === 1)})|(?!${NOT_A_UNIT})\\p{Script=Han}{1,2}(?!\\p{Script=Han}))`,
  `(?:/\\p{Script=Han}{1,3}(?!\\p{Script=Han}))?`,
].join("");

/** What a unit word says; any word that is not money, a ratio or points is a count. "" says nothing. */
export function unitNamed(name: string): UnitWord {
  const fixed = BY_NAME.get(name);
  if (fixed !== undefined) return fixed;
  if (name === "") return { unit: { name, power: 0 } };
  const magnitude = /^(?:百万|千万|万|亿|千)(?=.)/.exec(name)?.[0] ?? "";
  return { unit: { name, power: MAGNITUDES[magnitude] ?? 0 }, dimension: "count" };
}

function fixedNames(isWanted: (name: string) => boolean): string {
  return longestFirst(FIXED.map(({ unit }) => unit.name).filter(isWanted));
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((left, right) => right.length - left.length).join("|");
}
