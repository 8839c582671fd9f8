import type { CellPlace, GridView, Range } from "../grid";
import { isColumnNumbers } from "./columnNumbers";
import { rowRole } from "./lexicon/lookUp";
import { NO_TITLE } from "./lexicon/words";
import { continuesHeaderRow, isBandRow, isHeaderRow, isLineRow, isNoteRow, rowFacts, type RowFacts } from "./rowFacts";

/** A run of rows under one header: where a table stands, before its columns are understood. */
export interface Segment {
  readonly header: readonly [first: number, last: number];
  readonly rows: readonly number[];
  /** Lines of words above the header, top to bottom: title, unit line. */
  readonly lines: readonly Line[];
  readonly notes: readonly Line[];
}

/** A line of words outside the tables; one entry for each cell of it. */
export interface Line extends CellPlace {
  readonly text: string;
}

interface Draft {
  readonly header: readonly [first: number, last: number];
  readonly headerText: string;
  readonly lines: readonly Line[];
  readonly rows: number[];
  readonly notes: Line[];
}

const MOST_HEADER_ROWS = 4;

/** Finds the tables of a sheet from top to bottom: known heading words first, otherwise words above figures. */
export function findSegments(view: GridView): {
  readonly segments: readonly Segment[];
  readonly lines: readonly Line[];
} {
  const segments: Segment[] = [];
  let open: Draft | undefined;
  let lines: Line[] = [];
  const outside: Line[] = [];
  for (let row = 0; row < view.rowCount; row += 1) {
    const facts = rowFacts(view, row);
    if (facts.filled === 0 || (open?.rows.length === 0 && isColumnNumbers(view, row, open.header))) continue;
    if (startsTable(view, row, facts, open)) {
      const last = lastHeaderRow(view, row);
      const text = headerText(view, row, last);
      if (open?.headerText !== text || !isNextPage(view, open)) {
        if (open !== undefined) lines = [...close(view, open, segments)];
        open = { header: [row, last], headerText: text, lines, rows: [], notes: [] };
        lines = [];
      } else {
        dropTrailing(view, open.rows);
      }
      row = last;
    } else if (open === undefined) {
      lines.push(...linesOf(view, row));
    } else if (isNoteRow(facts)) {
      open.notes.push(...linesOf(view, row));
    } else {
      open.rows.push(row);
    }
  }
  if (open !== undefined) outside.push(...close(view, open, segments));
  return { segments, lines: [...outside, ...lines] };
}

/** True where the lines between two equal headers say nothing new: a page break, and not another table (of another year). */
function isNextPage(view: GridView, open: Draft): boolean {
  const said = new Set(open.lines.map((line) => pageless(line.text)));
  const between = dropTrailing(view, [...open.rows]);
  return between.every((line) => said.has(pageless(line.text)) || pageless(line.text) === "");
}

/** A title without what only a page adds: 续表, （续）, 第2页. */
function pageless(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\(?续表?\d*\)?|第\s*\d+\s*页|共\s*\d+\s*页/g, "")
    .replace(/\s/g, "");
}

function startsTable(view: GridView, row: number, facts: RowFacts, open: Draft | undefined): boolean {
  if (isHeaderRow(facts)) return true;
  if (isBandRow(facts) && isOverHeader(view, row)) return true;
  if (open !== undefined || facts.numbers > 0 || facts.texts < 3 || facts.isBanner || isLineRow(facts)) return false;
  const next = nextFilledRow(view, row);
  return (
    next !== undefined &&
    next.row <= row + 2 &&
    next.facts.filled > next.facts.texts &&
    next.facts.filled * 2 >= facts.texts
  );
}

/** True where the row below is a header and this one stands over its columns. */
function isOverHeader(view: GridView, row: number): boolean {
  const below = row + 1;
  return below < view.rowCount && isHeaderRow(rowFacts(view, below));
}

function nextFilledRow(view: GridView, row: number): { readonly row: number; readonly facts: RowFacts } | undefined {
  for (let next = row + 1; next < view.rowCount; next += 1) {
    const facts = rowFacts(view, next);
    if (facts.filled > 0) return { row: next, facts };
  }
  return undefined;
}

/** A header goes on while merged heading cells reach down, or while the next row is one of headings too. */
function lastHeaderRow(view: GridView, first: number): number {
  let last = first;
  for (let row = first; row <= last; row += 1) {
    for (let column = 0; column < view.width(row); column += 1) {
      const merge = view.merge(row, column);
      if (merge?.top === row && !isSideLabel(view, row, merge))
        last = Math.max(last, Math.min(merge.bottom, first + MOST_HEADER_ROWS - 1));
    }
    const next = row + 1;
    if (row === last && next < view.rowCount && next < first + MOST_HEADER_ROWS && continuesHeader(view, row, next))
      last = next;
  }
  return last;
}

/**
 * A label at the left that stands for the rows of the table (绩效指标, 项目资金): it alone reaches down, and no heading beside it is
 * split into several below.
 */
function isSideLabel(view: GridView, row: number, label: Range): boolean {
  for (let column = 0; column < label.left; column += 1) if (view.cell(row, column) !== undefined) return false;
  for (let column = label.right + 1; column < view.width(row); column += 1) {
    const merge = view.merge(row, column);
    if (merge !== undefined && (merge.bottom > row || isSplitBelow(view, merge))) return false;
  }
  return label.bottom > row;
}

function isSplitBelow(view: GridView, { left, right, bottom }: Range): boolean {
  const below = view.merge(bottom + 1, left);
  if (below !== undefined) return below.right < right;
  for (let column = left + 1; column <= right; column += 1)
    if (view.cell(bottom + 1, column) !== undefined) return true;
  return false;
}

function continuesHeader(view: GridView, row: number, next: number): boolean {
  const facts = rowFacts(view, next);
  if (!continuesHeaderRow(facts)) return false;
  return headerText(view, row, row) !== headerText(view, next, next);
}

function headerText(view: GridView, first: number, last: number): string {
  const words: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (let column = 0; column < view.width(row); column += 1) {
      const merge = view.merge(row, column);
      if (merge !== undefined && (row > merge.top || column > merge.left)) continue;
      const value = view.cell(row, column)?.value;
      if (value !== undefined && value !== null)
        words.push(`${String(column)}:${typeof value === "object" ? value.error : String(value).trim()}`);
    }
  }
  return words.join("|");
}

function linesOf(view: GridView, row: number): readonly Line[] {
  const lines: Line[] = [];
  for (let column = 0; column < view.width(row); column += 1) {
    const merge = view.merge(row, column);
    if (merge !== undefined && (column > merge.left || row > merge.top)) continue;
    const value = view.cell(row, column)?.value;
    if (typeof value === "string") lines.push({ sheet: view.sheet.name, row, column, text: value.trim() });
  }
  return lines;
}

/** Ends a table: lines of words at its end are no rows of it; what is left over may be the title of the next one. */
function close(view: GridView, draft: Draft, segments: Segment[]): readonly Line[] {
  const rows = [...draft.rows];
  const trailing = dropTrailing(view, rows);
  segments.push({ header: draft.header, rows, lines: draft.lines, notes: draft.notes });
  return trailing;
}

/** Takes the lines of words at the end of these rows away and returns them, top to bottom. */
function dropTrailing(view: GridView, rows: number[]): readonly Line[] {
  const trailing: Line[] = [];
  for (let row = rows.at(-1); row !== undefined && isTrailingLine(view, row); row = rows.at(-1)) {
    rows.pop();
    trailing.unshift(...linesOf(view, row));
  }
  return trailing;
}

function isTrailingLine(view: GridView, row: number): boolean {
  const facts = rowFacts(view, row);
  const isTotal = rowRole(facts.firstText) !== "item";
  const isLine = facts.isBanner || isLineRow(facts) || NO_TITLE.test(facts.firstText.normalize("NFKC"));
  return facts.numbers === 0 && facts.filled <= 2 && !isTotal && isLine;
}
