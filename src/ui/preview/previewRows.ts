import type { CellPlace, CellValue, Inspection, PlannedWrite, WriteConflict } from "../../core";
import { compare, decimalPlaces, exactFromText, formatAddress, formatFixed, isError, ONE } from "../../core";
import { rateText } from "../../report/summary";
import { cellKey } from "../session/PaneState";

/** A cell that is going to be written. */
export interface PreviewRow {
  readonly key: string;
  readonly place: CellPlace;
  readonly address: string;
  /** What the cell is for, in the table's words. */
  readonly label: string;
  /** "" for a blank cell. */
  readonly before: string;
  readonly after: string;
}

export interface PreviewSheet {
  readonly sheet: string;
  readonly rows: readonly PreviewRow[];
}

/** What is going to be written, by sheet in the order of the plan: blank cells, and conflicts that may be overwritten. */
export function previewSheets(
  { writes, conflicts }: Inspection,
  overwrite: readonly string[],
): readonly PreviewSheet[] {
  const rows = [
    ...writes.map((write) => rowOf(write, "")),
    ...conflicts
      .filter(({ write }) => overwrite.includes(cellKey(write)))
      .map(({ write, stands }) => rowOf(write, valueText(stands.value, write.isRate))),
  ];
  const sheets = [...new Set(rows.map(({ place }) => place.sheet))];
  return sheets.map((sheet) => ({ sheet, rows: rows.filter(({ place }) => place.sheet === sheet) }));
}

function rowOf({ sheet, row, column, value, label, isRate }: PlannedWrite, before: string): PreviewRow {
  const place = { sheet, row, column };
  return { key: cellKey(place), place, address: formatAddress(place), label, before, after: valueText(value, isRate) };
}

const POINT_PLACES = 2;

/** A value as it will stand: figures with at least two decimals, as scores have; rates in per cent. */
export function valueText(value: CellValue | null, isRate = false): string {
  if (value === null) return "";
  if (typeof value === "number") {
    const exact = exactFromText(String(value));
    if (exact === undefined) return String(value);
    // No such rate is above 1: a larger figure is one in per cent already.
    if (isRate && compare(exact, ONE) <= 0) return rateText(exact);
    return formatFixed(exact, Math.max(POINT_PLACES, decimalPlaces(exact)));
  }
  return isError(value) ? value.error : String(value);
}

/** How many cells a plan writes. */
export function countCells(sheets: readonly PreviewSheet[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Cells of conflicts that keep what stands there. */
export function keptConflicts(
  conflicts: readonly WriteConflict[],
  overwrite: readonly string[],
): readonly WriteConflict[] {
  return conflicts.filter(({ write }) => !overwrite.includes(cellKey(write)));
}
