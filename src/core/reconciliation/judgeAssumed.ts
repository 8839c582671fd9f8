import { compare, isEqual, times, type Exact } from "../quantity";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Verdict } from "./Check";

/** A person's score that a rule of ours, not of the sheet, gives otherwise: how grave, and in which words. */
export interface Assumed {
  readonly variant: "given" | "assumed" | "short" | "missed";
  readonly verdict: Verdict;
}

/**
 * 目标已达成却未得满分, 未达成却得满分, or simply other points: suspect, for the office may score by another rule; a remark where the
 * reason column says why points were taken off, or where the tier of a word of judgement leaves room for it.
 */
export function judgeAssumed(entry: IndicatorScore, given: Exact, computed: Exact): Assumed {
  const { indicator, weight, rule } = entry;
  const isBelow = compare(given, computed) < 0;
  const isMet = weight !== undefined && isEqual(computed, weight);
  const isFull = weight !== undefined && isEqual(given, weight);
  const least = rule?.kind === "goal" ? rule.tiers[0]?.least : undefined;
  const isWords = indicator.target !== undefined && !/\d/.test(indicator.target.text);
  const isInTier = isWords && weight !== undefined && least !== undefined && compare(given, times(weight, least)) >= 0;
  const verdict = isBelow && (saysWhy(entry) || isInTier) ? "remark" : "suspect";
  return {
    variant: indicator.funding !== undefined ? "assumed" : isMet ? "short" : isFull ? "missed" : "assumed",
    verdict,
  };
}

/** True where the reason column says something: neither blank nor 无, 0 or a dash. */
export function saysWhy({ indicator }: Pick<IndicatorScore, "indicator">): boolean {
  return !/^[\s\d.,;。，；、/\\\-—–无]*$/.test(indicator.reason?.text ?? "");
}
