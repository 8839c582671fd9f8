import type { Range, ReportCell, ReportRow, ReportStyle } from "../../core";
import { displayWidth } from "../displayWidth";

/** A cell that reaches over columns `first` to `last` (from 0, both included). */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly cell: ReportCell;
}

/** One row of a report sheet; `height` only where the text does not decide it. */
export interface Line {
  readonly spans: readonly Span[];
  readonly height?: number;
}

/** A titled part of a report sheet; one without lines is left out. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Rows and merged areas from lines; heights are set, because no host fits the height of merged cells by itself. */
export function layOut(lines: readonly Line[], widths: readonly number[]): { rows: ReportRow[]; merges: Range[] } {
  return {
    rows: lines.map((line) => ({ cells: cellsOf(line), height: line.height ?? heightOf(line, widths) })),
    merges: lines.flatMap((line, row) => mergesOf(line, row)),
  };
}

const BLANK: ReportCell = { value: null, style: "note" };

function cellsOf({ spans }: Line): readonly ReportCell[] {
  const cells: ReportCell[] = [];
  for (const { first, last, cell } of spans) {
    while (cells.length < first) cells.push(BLANK);
    cells.push(cell);
    while (cells.length <= last) cells.push({ value: null, style: cell.style });
  }
  return cells;
}

function mergesOf({ spans }: Line, row: number): readonly Range[] {
  return spans
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => ({ top: row, bottom: row, left: first, right: last }));
}

const WRAPPED: readonly ReportStyle[] = ["head", "wrap", "centre", "link", "note"];
const LINE_HEIGHT = 16;
const PADDING = 6;
/** The most that a row can have in Excel. */
const MOST_HEIGHT = 409;
/** Words are not split, and fonts differ: part of a line stays empty. */
const USABLE = 0.86;

function heightOf({ spans }: Line, widths: readonly number[]): number {
  const counts = spans.map(({ first, last, cell }) => {
    if (typeof cell.value !== "string" || !WRAPPED.includes(cell.style)) return 1;
    const width = widths.slice(first, last + 1).reduce((total, column) => total + column, 0);
    return countLines(cell.value, width * USABLE);
  });
  return Math.min(MOST_HEIGHT, Math.max(1, ...counts) * LINE_HEIGHT + PADDING);
}

function countLines(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(displayWidth(line) / width)))
    .reduce((total, count) => total + count, 0);
}
