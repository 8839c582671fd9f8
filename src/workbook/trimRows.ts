import type { Cell, Sheet } from "../core";

/** Rows that end where their cells end, and a sheet that ends with its last row: blank is absent. */
export function trimRows(rows: Sheet["rows"]): Sheet["rows"] {
  const trimmed = rows.map(trimRow);
  const last = trimmed.findLastIndex((row) => row !== undefined);
  return trimmed.slice(0, last + 1);
}

function trimRow(row: readonly (Cell | undefined)[] | undefined): readonly (Cell | undefined)[] | undefined {
  if (row === undefined || row.at(-1) !== undefined) return row;
  const last = row.findLastIndex((cell) => cell !== undefined);
  return last < 0 ? undefined : row.slice(0, last + 1);
}
