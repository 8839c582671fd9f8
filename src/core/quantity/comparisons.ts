import type { Comparison } from "./Written";

/**
 * Words before a figure that bound it. 以上、以下、以内 include the figure itself, 超过、不满 do not (民法典 第一千二百五十九条).
 */
const BEFORE: readonly (readonly [Comparison, string])[] = [
  [
    "≥",
    ">= => ≥ 大于等于 大于或等于 高于等于 高于或等于 不低于 不少于 不小于 不得低于 不得少于 不得小于 应不低于 至少 最少 最低",
  ],
  [
    "≤",
    "<= =< ≤ 小于等于 小于或等于 低于等于 低于或等于 不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于 不得大于 应不超过 至多 最多 最高",
  ],
  [">", "> 超过 大于 高于 多于"],
  ["<", "< 低于 小于 少于 不足 不满 不到"],
  ["=", "== = 等于"],
];

const BEHIND: readonly (readonly [Comparison, string])[] = [
  ["≥", "及以上 或以上 以上 起步"],
  ["≤", "及以下 或以下 以下 及以内 以内 之内"],
];

const SIGNS: ReadonlyMap<string, Comparison> = new Map(
  [...BEFORE, ...BEHIND].flatMap(([sign, words]) => words.split(" ").map((word) => [word, sign] as const)),
);

export const BEFORE_PATTERN = pattern(BEFORE);
export const BEHIND_PATTERN = pattern(BEHIND);

export function comparisonNamed(word: string | undefined): Comparison | undefined {
  return word === undefined ? undefined : SIGNS.get(word);
}

function pattern(lists: readonly (readonly [Comparison, string])[]): string {
  const words = lists.flatMap(([, list]) => list.split(" "));
  return words.sort((left, right) => right.length - left.length).join("|");
}
