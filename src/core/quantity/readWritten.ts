import { compare, decimalPlaces, shift, sign } from "./Exact";
import { FIGURE_PATTERN, figureFrom, readDigits, type WrittenFigure } from "./figure";
import { toCompact } from "./halfWidth";
import { PIECE } from "./Quantity";
import { readDate, withoutDates } from "./readDate";
import { unitNamed } from "./units";
import type { Written, WrittenNumber } from "./Written";

const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
/** No figure, range or date has more characters than this. */
const LONGEST = 200;
/** Without one of these a text names neither a figure nor a date. */
const ANY_FIGURE = /[\d〇零一二三四五六七八九十年]/;
/** Figures among words are written in digits, but for 百分之五. */
const ANY_DIGIT = /\d|百分之/;
const DASH = /^(?:-+|\/+|\\|×+|\.{2,}|…+)$/;
const ACCOUNTING = /^\(((?:\d{1,3}(?:,\d{3})+)(?:\.\d+)?|\d+\.\d+)\)$/;
const LEAD = "(?:达到|达|实现|完成|控制在|保持在|维持在|稳定在|为)?";
const WHOLE = new RegExp(`^${LEAD}${FIGURE_PATTERN}$`, "u");
const ALL = new RegExp(FIGURE_PATTERN, "gu");
const RANGE_MARK = /^(?:-|~|至|到)$/;
const RANGE = /^(.*?\d.*?)(-|~|至|到)(.*\d.*)$/;
const CODE = /[A-Za-z]\d+(?:-\d+)*/g;
const ENUMERATOR =
  /(?<=^|[;,。:\s])(?:\d{1,2}[、)](?!\d)|\(\d{1,2}\))|(?<=\p{Script=Han})\(\d{1,2}\)(?=\p{Script=Han})/gu;

/** What a text says about one figure: a value, a bound, a range, a date, or nothing and why. Never a silent zero. */
export function readWritten(text: string): Written {
  if (PLAIN.test(text)) return plainValue(text);
  const compact = toCompact(text);
  if (compact === "") return nothing("blank");
  if (PLAIN.test(compact)) return plainValue(compact);
  if (DASH.test(compact)) return nothing("dash");
  if (!ANY_FIGURE.test(compact) || compact.length > LONGEST) return nothing("words");
  return accounting(compact) ?? date(compact) ?? single(compact) ?? range(compact) ?? nothing(reasonFor(compact));
}

/**
 * Every figure in a text in its order, each with the sign or word that bounds it (80%-90% gives ≥ 80 % and ≤ 90 %); dates, years,
 * codes and list numbers are none.
 */
export function readAllWritten(text: string): readonly WrittenFigure[] {
  const compact = toCompact(text);
  if (!ANY_DIGIT.test(compact)) return [];
  const searched = withoutDates(compact.replace(ENUMERATOR, "※").replace(CODE, "※"));
  const found: WrittenFigure[] = [];
  let end = -1;
  for (const match of searched.matchAll(ALL)) {
    const figure = figureFrom(match.groups ?? {});
    if (figure === undefined) continue;
    const before = found.at(-1);
    if (before !== undefined && RANGE_MARK.test(searched.slice(end, match.index)) && isRange(before, figure)) {
      found.splice(-1, 1, { comparison: "≥", number: takeUnit(before.number, figure.number) });
      found.push({ ...figure, comparison: "≤" });
    } else {
      found.push(figure);
    }
    end = match.index + match[0].length;
  }
  return found;
}

function isRange(low: WrittenFigure, high: WrittenFigure): boolean {
  if (low.comparison !== undefined || high.comparison !== undefined || high.number.unit.name === "") return false;
  return compare(takeUnit(low.number, high.number).value, high.number.value) <= 0;
}

function nothing(because: "blank" | "dash" | "words" | "several"): Written {
  return { kind: "nothing", because };
}

function plainValue(text: string): Written {
  const value = readDigits(text);
  if (value === undefined) return nothing("words");
  const decimals = Math.max(decimalPlaces(value), /[eE]/.test(text) ? 0 : keptPlaces(text));
  return { kind: "value", number: { value, unit: PIECE, decimals, isApproximate: false } };
}

/** Decimal places as written, trailing zeros included, unless binary noise fills them. */
function keptPlaces(text: string): number {
  const places = text.split(".")[1]?.length ?? 0;
  return places < 10 ? places : 0;
}

/** (1,234.50) and (123.45) are negative; (3) may be a list number and is left alone. */
function accounting(text: string): Written | undefined {
  const digits = ACCOUNTING.exec(text)?.[1];
  const value = digits === undefined ? undefined : readDigits(`-${digits}`);
  if (digits === undefined || value === undefined) return undefined;
  return { kind: "value", number: { value, unit: PIECE, decimals: keptPlaces(digits), isApproximate: false } };
}

function single(text: string): Written | undefined {
  const figure = wholeFigure(text);
  if (figure === undefined) return undefined;
  const { comparison, number } = figure;
  return comparison === undefined ? { kind: "value", number } : { kind: "bound", comparison, number };
}

function wholeFigure(text: string): WrittenFigure | undefined {
  const groups = WHOLE.exec(text)?.groups;
  return groups === undefined ? undefined : figureFrom(groups);
}

function date(text: string): Written | undefined {
  const found = readDate(text);
  return found === undefined ? undefined : { kind: "date", date: found };
}

/** 80%-90%, 10~15万元; two bare numbers with a hyphen between them may be anything (1-2) and are no range. */
function range(text: string): Written | undefined {
  const [, left = "", mark, right = ""] = RANGE.exec(text.replace(/\((?:不)?含\)/g, "")) ?? [];
  const high = wholeFigure(right);
  const start = wholeFigure(left);
  if (high === undefined || start === undefined) return undefined;
  if (high.comparison !== undefined || start.comparison !== undefined) return undefined;
  const low = takeUnit(start.number, high.number);
  if (low.unit.name !== high.number.unit.name) return undefined;
  if (mark === "-" && low.unit.name === "" && low.decimals + high.number.decimals === 0) return undefined;
  const isRising = compare(low.value, high.number.value) <= 0;
  return isRising ? { kind: "range", low, high: high.number } : { kind: "range", low: high.number, high: low };
}

/** The first figure of 80-90% means percent as well. */
function takeUnit(number: WrittenNumber, other: WrittenNumber): WrittenNumber {
  if (number.unit.name !== "" || sign(number.value) < 0) return number;
  const { unit, dimension } = unitNamed(other.unit.name);
  return { ...number, unit, value: shift(number.value, unit.power), ...(dimension === undefined ? {} : { dimension }) };
}

function reasonFor(text: string): "words" | "several" {
  const figures = readAllWritten(text);
  return figures.length > 1 || /^\d+(?:[-/:+*×]\d+)+$/.test(text) ? "several" : "words";
}
