import type { CellPlace, Range } from "../../../core";
import { parseRange } from "../../../core";

/** Cells that are read in one piece. */
const LARGEST_BLOCK = 20_000;

export function cellsIn({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The range in pieces of whole rows that are not too large; a row that is too long for one piece is cut too. */
export function blocksOf(range: Range): readonly Range[] {
  const halves = cellsIn(range) > LARGEST_BLOCK ? halvesOf(range) : undefined;
  return halves === undefined ? [range] : halves.flatMap(blocksOf);
}

/** Upper and lower half, or left and right of a single row; absent for a single cell. */
export function halvesOf(range: Range): readonly [Range, Range] | undefined {
  const { top, left, bottom, right } = range;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...range, bottom: middle },
      { ...range, top: middle + 1 },
    ];
  }
  if (right === left) return undefined;
  const middle = Math.floor((left + right) / 2);
  return [
    { ...range, right: middle },
    { ...range, left: middle + 1 },
  ];
}

type Cell = Pick<CellPlace, "row" | "column">;

/** Cells beside the wanted ones that are read along rather than one by one. */
const WASTE = 30;
const SMALL = 500;

/** Ranges that cover these cells: few, and not much more than the cells. */
export function covering(cells: readonly Cell[]): readonly Range[] {
  if (cells.length === 0) return [];
  const range = boundsOf(cells);
  if (cellsIn(range) <= Math.max(SMALL, WASTE * cells.length) && cellsIn(range) <= LARGEST_BLOCK) return [range];
  const by = range.bottom - range.top >= range.right - range.left ? "row" : "column";
  const sorted = cells.toSorted((one, other) => one[by] - other[by]);
  const middle = widestGap(sorted.map((cell) => cell[by]));
  return [...covering(sorted.slice(0, middle)), ...covering(sorted.slice(middle))];
}

function boundsOf(cells: readonly Cell[]): Range {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, bottom] = extremes(rows);
  const [left, right] = extremes(columns);
  return { top, left, bottom, right };
}

function extremes(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, 0],
  );
}

/** Where the values lie farthest apart; the middle where no gap is wider than another. */
function widestGap(values: readonly number[]): number {
  const middle = Math.ceil(values.length / 2);
  const gapAt = (index: number) => (values[index] ?? 0) - (values[index - 1] ?? 0);
  return values.reduce((best, _, index) => (index > 0 && gapAt(index) > gapAt(best) ? index : best), middle);
}

/** The range of an address that Excel gave, which may name the sheet. */
export function rangeOf(address: string): Range | undefined {
  return parseRange(address.slice(address.lastIndexOf("!") + 1));
}
