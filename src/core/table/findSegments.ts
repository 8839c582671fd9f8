import type { CellPlace, GridView } from "../grid";
import { isColumnNumbers } from "./columnNumbers";
import { headerText, isMergedHeader, lastHeaderRow, nextFilledRow } from "./headerRows";
import { rowRole } from "./lexicon/lookUp";
import { NO_TITLE } from "./lexicon/words";
import { isBandRow, isHeaderRow, isLineRow, isNoteRow, rowFacts, type RowFacts } from "./rowFacts";

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
  const hasWords = facts.numbers === 0 && facts.texts >= 3 && !facts.hasSentence;
  if (hasWords && isMergedHeader(view, row, open !== undefined)) return true;
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
