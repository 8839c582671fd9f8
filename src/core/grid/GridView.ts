import { isBlank } from "./cells";
import type { Cell, Range, Sheet } from "./Sheet";

/** A sheet as a reader sees it: every cell of a merged area shows the area's value. */
export interface GridView {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many columns of this row can show anything: its own cells and the merged areas that reach into it. */
  width(row: number): number;
  /** The cell that shows at this place: its own, or the top-left one of the merged area around it; absent where blank. */
  cell(row: number, column: number): Cell | undefined;
  /** The merged area around this place, if any. */
  merge(row: number, column: number): Range | undefined;
}

export function viewOf(sheet: Sheet): GridView {
  const columnCount = widest(sheet);
  const merges = indexMerges(sheet, columnCount);
  const merge = (row: number, column: number) =>
    merges.size === 0 ? undefined : merges.get(row)?.find((range) => column >= range.left && column <= range.right);
  const ownWidth = (row: number) => sheet.rows[row]?.length ?? 0;
  return {
    sheet,
    rowCount: sheet.rows.length,
    columnCount,
    merge,
    width: (row) =>
      merges.get(row)?.reduce((width, { right }) => Math.max(width, right + 1), ownWidth(row)) ?? ownWidth(row),
    cell(row, column) {
      const range = merge(row, column);
      const cell = range === undefined ? sheet.rows[row]?.[column] : sheet.rows[range.top]?.[range.left];
      return isBlank(cell) ? undefined : cell;
    },
  };
}

function widest(sheet: Sheet): number {
  let width = 0;
  for (const row of sheet.rows) width = Math.max(width, row?.length ?? 0);
  return width;
}

/** Merged areas by row; rows below the last used one are left out, so that a merged whole column costs nothing. */
function indexMerges(sheet: Sheet, columnCount: number): ReadonlyMap<number, readonly Range[]> {
  const index = new Map<number, Range[]>();
  for (const range of sheet.merges) {
    if (range.left >= columnCount) continue;
    for (let row = range.top; row <= Math.min(range.bottom, sheet.rows.length - 1); row += 1) {
      const list = index.get(row);
      if (list === undefined) index.set(row, [range]);
      else list.push(range);
    }
  }
  return index;
}
