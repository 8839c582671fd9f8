import type { GridView, Range } from "../grid";
import { continuesHeaderRow, rowFacts, type RowFacts } from "./rowFacts";

const MOST_HEADER_ROWS = 4;

/** A header goes on while merged heading cells reach down, or while the next row is one of headings too. */
export function lastHeaderRow(view: GridView, first: number): number {
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

/** The words of a header, each with its column: what tells two headers apart. */
export function headerText(view: GridView, first: number, last: number): string {
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

/**
 * True where cells of this row reach down beside others that are split below, over rows of words, and figures follow: a header by its
 * shape, whatever its words. Inside another table more of them must follow than words.
 */
export function isMergedHeader(view: GridView, row: number, isInside: boolean): boolean {
  const merges = mergesFrom(view, row);
  const last = Math.max(...merges.map(({ bottom }) => bottom));
  if (last <= row || last >= row + MOST_HEADER_ROWS) return false;
  if (!merges.some((merge) => merge.bottom < last && isSplitBelow(view, merge))) return false;
  for (let below = row + 1; below <= last; below += 1) if (rowFacts(view, below).numbers > 0) return false;
  const next = nextFilledRow(view, last);
  return next !== undefined && next.facts.numbers > (isInside ? next.facts.texts : 0);
}

function mergesFrom(view: GridView, row: number): readonly Range[] {
  const found: Range[] = [];
  for (let column = 0; column < view.width(row); column += 1) {
    const merge = view.merge(row, column);
    if (merge?.top === row && merge.left === column) found.push(merge);
  }
  return found;
}

/** The next row in which anything stands. */
export function nextFilledRow(
  view: GridView,
  row: number,
): { readonly row: number; readonly facts: RowFacts } | undefined {
  for (let next = row + 1; next < view.rowCount; next += 1) {
    const facts = rowFacts(view, next);
    if (facts.filled > 0) return { row: next, facts };
  }
  return undefined;
}
