import type { Sheet } from "../core";
import { cellAt } from "../core";
import type { OwnRecord, OwnSheet } from "./OwnRecord";
import { trimRows } from "./trimRows";
import type { WrittenCell } from "./Workbook";

/** The sheets without what this tool wrote: its sheets are gone, and its cells hold what stood there before. */
export function withoutOwnLayer(sheets: readonly Sheet[], record: OwnRecord): readonly Sheet[] {
  if (record.cells.length === 0 && record.sheets.length === 0) return sheets;
  const own = new Set(standingSheets(sheets, record));
  const standing = standingCells(sheets, record);
  return sheets
    .filter(({ name }) => !own.has(name))
    .map((sheet) => ({ ...sheet, rows: restore(sheet.rows, ofSheet(standing, sheet)) }));
}

/** The cells that still hold exactly what we wrote; any other is the user's now. */
export function standingCells(sheets: readonly Sheet[], record: OwnRecord): readonly WrittenCell[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return record.cells.filter(({ sheet: name, row, column, after }) => {
    const sheet = byName.get(name);
    const cell = sheet === undefined ? undefined : cellAt(sheet, row, column);
    return cell !== undefined && cell.formula === undefined && cell.value === after;
  });
}

/** Names of the sheets that we added and that are still ours. */
export function standingSheets(sheets: readonly Sheet[], record: OwnRecord): readonly string[] {
  return sheets.filter((sheet) => record.sheets.some((own) => isOwn(sheet, own))).map(({ name }) => name);
}

function isOwn(sheet: Sheet, own: OwnSheet): boolean {
  return sheet.name === own.name && (cellAt(sheet, 0, 0)?.value ?? null) === own.title;
}

function ofSheet(cells: readonly WrittenCell[], { name }: Sheet): readonly WrittenCell[] {
  return cells.filter(({ sheet }) => sheet === name);
}

function restore(rows: Sheet["rows"], cells: readonly WrittenCell[]): Sheet["rows"] {
  if (cells.length === 0) return rows;
  const restored = rows.map((row) => row?.slice());
  for (const { row, column, before, beforeFormula } of cells) {
    const line = restored[row];
    const formula = beforeFormula === undefined ? {} : { formula: beforeFormula };
    const isBlank = before === null && beforeFormula === undefined;
    if (line !== undefined) line[column] = isBlank ? undefined : { ...line[column], value: before, ...formula };
  }
  return trimRows(restored);
}
