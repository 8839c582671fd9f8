import type { CellPlace, Exact, ReportCell, ReportStyle } from "../../core";
import { formatAddress, shift, toNumber } from "../../core";
import { differenceText, figureText, plainText } from "../figures";
import type { Line, Span } from "./layout";

export function span(first: number, last: number, cell: ReportCell): Span {
  return { first, last, cell };
}

export function words(value: string, style: ReportStyle = "wrap"): ReportCell {
  return { value: value === "" ? null : value, style };
}

/** A cell that stays empty for a person to fill in. */
export const EMPTY: ReportCell = { value: null, style: "wrap" };

/** Points, with two decimals. */
export function pointsCell(value: Exact | undefined, style: ReportStyle = "points"): ReportCell {
  return value === undefined ? words("—", "centre") : { value: toNumber(value), style, format: `0.00${MARGIN}` };
}

/** A plain ratio shown as 86.67%. */
export function rateCell(value: Exact | undefined): ReportCell {
  return value === undefined
    ? words("—", "centre")
    : { value: toNumber(value), style: "percent", format: `0.00%${MARGIN}` };
}

/** A figure with its unit in the number format, so that it stays a number: 1,260.90 万元. */
export function figureCell(value: Exact, unit: string, places: number): ReportCell {
  if (isTooLong(value, places)) return words(figureText(value, unit, places));
  const code = unit === "%" ? `0${decimals(places - 2)}%${MARGIN}` : `#,##0${decimals(places)}${suffix(unit)}`;
  return { value: toNumber(value), style: "number", format: `${code};"−"${code}` };
}

/** A signed difference; between rates in percentage points. */
export function differenceCell(value: Exact, unit: string, places: number): ReportCell {
  if (isTooLong(value, places)) return words(differenceText(value, unit, places));
  const isRate = unit === "%";
  const code = `#,##0${decimals(isRate ? places - 2 : places)}${suffix(isRate ? "个百分点" : unit)}`;
  const number = toNumber(isRate ? shift(value, 2) : value);
  return { value: number, style: "number", format: `"+"${code};"−"${code};${code}` };
}

/** The address as a link to the cell. */
export function linkCell(place: CellPlace, text = formatAddress(place)): ReportCell {
  return { value: text, style: "link", link: place };
}

/** A heading of a part of the sheet, over its whole width. */
export function sectionLines(text: string, last: number): readonly Line[] {
  return [
    { spans: [], height: 10 },
    { spans: [span(0, last, words(text, "section"))], height: 22 },
  ];
}

/** Leaves the width of a space between a figure and the line at its right. */
const MARGIN = "_ ";
const MOST_DIGITS = 15;

/** A cell keeps 15 digits; what shows more is written as text. */
function isTooLong(value: Exact, places: number): boolean {
  return plainText(value, places).replace(/\D/g, "").length > MOST_DIGITS;
}

function decimals(places: number): string {
  return places <= 0 ? "" : `.${"0".repeat(places)}`;
}

function suffix(unit: string): string {
  return `${unit === "" ? "" : `" ${unit.replaceAll('"', "")}"`}${MARGIN}`;
}
