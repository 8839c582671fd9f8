import type { CellPlace, Range } from "./Sheet";

/** Column letters of a column that counts from 0: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 address without the sheet, e.g. "E23". */
export function formatAddress(place: Pick<CellPlace, "row" | "column">): string {
  return `${columnName(place.column)}${String(place.row + 1)}`;
}

/** "A3:H13", or "A3" for a single cell. */
export function formatRange(range: Range): string {
  const first = formatAddress({ row: range.top, column: range.left });
  const last = formatAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Row and column of an A1 address ("$E$23" too); absent when the text is none. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Both corners of "A3:H13" (or of a single address); absent when the text is none. */
export function parseRange(text: string): Range | undefined {
  const [first = "", last = first] = text.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
