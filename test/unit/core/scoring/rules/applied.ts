import { exactFromNumber, exactFromText, formatExact, ONE, round, type Exact } from "../../../../../src/core/quantity";
import type { IndicatorCell } from "../../../../../src/core/scoring/Indicator";
import { applyRule, readRule } from "../../../../../src/core/scoring/rules";
import type { RuleInputs, RuleResult } from "../../../../../src/core/scoring/RuleEngine";

/** A cell's words, or the number in it with the words that its format shows. */
export type CellWords = string | readonly [text: string, number: number];

export function cell(words: CellWords): IndicatorCell {
  const place = { sheet: "表", row: 4, column: 9 };
  if (typeof words === "string") return { place, text: words, hasFormula: false };
  return { place, text: words[0], number: exactFromNumber(words[1]) ?? ONE, hasFormula: false };
}

export function exact(value: number): Exact {
  return exactFromText(String(value)) ?? ONE;
}

/** Reads a rule sentence and applies it; the reading's own refusal where it is not understood. */
export function apply(
  rule: string,
  weight: number,
  target: CellWords,
  achieved: CellWords,
  more: Partial<RuleInputs> & { readonly type?: string; readonly year?: number } = {},
): RuleResult {
  const { type, ...inputs } = more;
  const reading = readRule(rule, type);
  if ("because" in reading) return reading;
  const cells = { target: cell(target), achieved: cell(achieved) };
  return applyRule(reading.rule, { weight: exact(weight), name: "指标", places: 2, ...cells, ...inputs });
}

/** The points in plain notation with at most `places` decimals, or the code of the refusal. */
export function points(result: RuleResult, places = 10): string {
  return "because" in result ? result.because.code : formatExact(round(result.points, places));
}
