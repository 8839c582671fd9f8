import { comparisonNamed, BEFORE_PATTERN, BEHIND_PATTERN } from "./comparisons";
import { decimalPlaces, exactFromNumber, exactFromText, shift, type Exact } from "./Exact";
import { readHanNumber } from "./hanNumber";
import { PERCENT, YUAN } from "./Quantity";
import { unitNamed, UNIT_PATTERN, type UnitWord } from "./units";
import type { Comparison, WrittenNumber } from "./Written";

/** A figure in a text, with the sign or word that bounds it. */
export interface WrittenFigure {
  readonly comparison?: Comparison;
  readonly number: WrittenNumber;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const SIGNED = String.raw`(?:(?<![\d\w%)])[+-])?(?<![\d\w.第]|\d[.,\s])(?:${DIGITS})(?![\d.]|,\d|\s\d)`;
const HAN = "[零〇一二两三四五六七八九十百]+";

/**
 * Pattern of one figure in compact half-width text: ≥90%, 约1200人次, 不超过15万元, 20余人, 百分之九十五, 98%以上. Groups: before, about,
 * currency, percent or number, more, unit, after, behind.
 */
export const FIGURE_PATTERN = [
  `(?<before>${BEFORE_PATTERN})?(?:于)?`,
  "(?<about>大约|大概|约为|约|将近|接近|近)?",
  "(?<currency>¥|人民币)?",
  `(?:百分之(?<percent>${SIGNED}|${HAN})|(?<number>${SIGNED}))`,
  `(?<more>余|多)?(?<unit>${UNIT_PATTERN})?(?![A-Za-z])(?<after>左右|上下|余|多)?`,
  String.raw`(?:\(含(?:本数)?\))?(?<behind>${BEHIND_PATTERN})?(?:\(含(?:本数)?\))?`,
].join("");

/** The figure that a match of `FIGURE_PATTERN` states; absent where its digits are no number. */
export function figureFrom(groups: Readonly<Record<string, string | undefined>>): WrittenFigure | undefined {
  const digits = groups["percent"] ?? groups["number"] ?? "";
  const written = groups["percent"] === undefined ? readDigits(digits) : readPercent(digits);
  if (written === undefined) return undefined;
  const { unit, dimension } = unitOf(groups);
  const comparison = comparisonNamed(groups["before"]) ?? comparisonNamed(groups["behind"]);
  const number: WrittenNumber = {
    value: unit.power === 0 ? written : shift(written, unit.power),
    unit,
    ...(dimension === undefined ? {} : { dimension }),
    decimals: Math.max(decimalPlaces(written), isNoise(digits) ? 0 : fractionLength(digits)),
    isApproximate: (groups["about"] ?? groups["more"] ?? groups["after"]) !== undefined,
  };
  return comparison === undefined ? { number } : { comparison, number };
}

/** A decimal literal as people and exports write it; the noise of binary floats (0.30000000000000004) is cut at 15 digits. */
export function readDigits(text: string): Exact | undefined {
  const plain = text.replace(/,/g, "");
  return isNoise(plain) ? exactFromNumber(Number(plain)) : exactFromText(plain);
}

function isNoise(text: string): boolean {
  return fractionLength(text) >= 10 && text.replace(/^[+-]?[0.]*|[^\d]/g, "").length > 15;
}

function fractionLength(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function readPercent(text: string): Exact | undefined {
  const han = /^\D+$/.test(text) ? readHanNumber(text) : undefined;
  return han === undefined ? readDigits(text) : exactFromNumber(han);
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): UnitWord {
  if (groups["percent"] !== undefined) return { unit: PERCENT, dimension: "ratio" };
  const name = groups["unit"] ?? "";
  return name === "" && groups["currency"] !== undefined ? { unit: YUAN, dimension: "money" } : unitNamed(name);
}
