import type { Check, ReportCell } from "../../core";
import { displayWidth } from "../displayWidth";
import { differenceText, figureText, placesOf, unitOf } from "../figures";
import { span, words } from "./cells";
import type { Line, Span } from "./layout";

/**
 * One grid of columns (A to M) that serves the tables of 绩核结果: each table merges what it needs. Widths in characters;
 * those of the three columns of figures grow with the figures.
 */
export function gridWidths(checks: readonly Check[]): readonly number[] {
  const [figures, differences] = [checks.flatMap(figureWidths), checks.flatMap(differenceWidth)];
  const [wide, narrow] = [fit(figures, 15), fit(differences, 14)];
  return [5, 9, 18, 13, 8, 8, 9, wide, wide, narrow, 9, 16, 9];
}

export const LAST = 12;

/** Columns of a table on the grid: heading, first and last grid column. */
export type Columns = readonly (readonly [heading: string, first: number, last: number])[];

export function headLine(columns: Columns): Line {
  return { spans: columns.map(([heading, first, last]) => span(first, last, words(heading, "head"))) };
}

export function bodyLine(columns: Columns, cells: readonly ReportCell[]): Line {
  const spans: Span[] = [];
  columns.forEach(([, first, last], index) => {
    const cell = cells[index];
    if (cell !== undefined) spans.push(span(first, last, cell));
  });
  return { spans };
}

const MOST_WIDTH = 32;

function fit(widths: readonly number[], least: number): number {
  return Math.min(
    MOST_WIDTH,
    widths.reduce((most, width) => Math.max(most, width + 2), least),
  );
}

function figureWidths(check: Check): readonly number[] {
  const places = placesOf(check);
  return [check.actual, check.expected].flatMap((value) =>
    value === undefined ? [] : [displayWidth(figureText(value, unitOf(check), places))],
  );
}

function differenceWidth(check: Check): readonly number[] {
  const { difference } = check;
  return difference === undefined ? [] : [displayWidth(differenceText(difference, unitOf(check), placesOf(check)))];
}
