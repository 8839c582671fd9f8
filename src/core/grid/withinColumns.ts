import type { GridView } from "./GridView";
import type { Range } from "./Sheet";

/** The part of a sheet between two columns, both included, as if the rest were blank; rows and columns count as before. */
export function withinColumns(view: GridView, left: number, right: number): GridView {
  const clip = (range: Range | undefined): Range | undefined =>
    range === undefined
      ? undefined
      : { ...range, left: Math.max(range.left, left), right: Math.min(range.right, right) };
  const isInside = (column: number) => column >= left && column <= right;
  return {
    ...view,
    columnCount: Math.min(view.columnCount, right + 1),
    width: (row) => Math.min(view.width(row), right + 1),
    cell: (row, column) => (isInside(column) ? view.cell(row, column) : undefined),
    merge: (row, column) => (isInside(column) ? clip(view.merge(row, column)) : undefined),
  };
}
