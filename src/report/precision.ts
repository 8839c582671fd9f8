import type { Check, Exact, Working } from "../core";
import { absolute, compare, minus, over, plus, exactFromText, formatFixed, isZero, ZERO } from "../core";
import { placesOf, plainText } from "./figures";

/** How precisely a claim was judged and why, and what rounding could make up for (精度): one clause a line. */
export function precisionLines(check: Check): readonly string[] {
  const { working } = check;
  if (working === undefined) return [];
  const lines = [`${unitClause(working)}${REASONS[working.reason]}。`];
  return working.form === "quotient" || working.form === "change" ? lines : [...lines, boundLine(check, working)];
}

const REASONS: Readonly<Record<Working["reason"], string>> = {
  counts: "人数、件数等为整数",
  constants: "权重、满分等为精确值",
  numberFormat: "单元格格式保留到这一位",
  mostDigits: "同类数据多数保留到这一位",
  wholeMultiples: "同类数据均为这一位的整倍数",
  user: "用户设定",
  ownDigits: "本单元格的小数位数多于同类数据",
};

/** 按 0.01 判断：… */
function unitClause({ decimals }: Working): string {
  if (decimals === undefined) return "按精确值判断：";
  const unit = decimals > 0 ? `0.${"0".repeat(decimals - 1)}1` : `1${"0".repeat(-decimals)}`;
  return `按 ${unit} 判断：`;
}

/** 19 项四舍五入最多差 0.10，不能解释 0.79。 */
function boundLine(check: Check, { stated, calculated, parts }: Working): string {
  const bound = plus(halfWidth(stated.figure), halfWidth(calculated));
  if (isZero(bound)) return "各数均为精确值，不存在四舍五入误差。";
  const places = placesOf(check);
  const size = absolute(minus(stated.figure.value, calculated.value));
  const isEnough = compare(size, bound) <= 0;
  const most = plainText(bound, places + (formatFixed(bound, places) === formatFixed(ZERO, places) ? 1 : 0));
  return `${String(parts.length)} 项四舍五入最多差 ${most}，${isEnough ? "可以" : "不能"}解释 ${plainText(size, places)}。`;
}

/** The most that rounding takes away or adds. */
export function halfWidth({ low, high }: { readonly low: Exact; readonly high: Exact }): Exact {
  return over(minus(high, low), TWO) ?? ZERO;
}

const TWO = exactFromText("2") ?? ZERO;
