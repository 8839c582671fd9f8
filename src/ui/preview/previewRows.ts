import type { CellPlace, CellValue, CellWrite, Inspection, WriteConflict } from "../../core";
import { decimalPlaces, exactFromText, formatAddress, formatFixed, isError } from "../../core";
import { cellKey } from "../session/PaneState";

/** A cell that is going to be written. */
export interface PreviewRow {
  readonly key: string;
  readonly place: CellPlace;
  readonly address: string;
  /** What the cell is for; "" where the workbook has no words for it. */
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
  { writes, conflicts, scorecard }: Inspection,
  overwrite: readonly string[],
): readonly PreviewSheet[] {
  const labels = new Map(
    (scorecard?.indicators ?? []).flatMap(({ indicator }) =>
      [indicator.score, indicator.achieved].flatMap((cell) =>
        cell === undefined ? [] : [[cellKey(cell.place), indicator.name] as const],
      ),
    ),
  );
  const rows = [
    ...writes.map((write) => rowOf(write, labels.get(cellKey(write)) ?? "", "")),
    ...conflicts
      .filter(({ write }) => overwrite.includes(cellKey(write)))
      .map(({ write, label, stands }) => rowOf(write, label, valueText(stands.value))),
  ];
  const sheets = [...new Set(rows.map(({ place }) => place.sheet))];
  return sheets.map((sheet) => ({ sheet, rows: rows.filter(({ place }) => place.sheet === sheet) }));
}

function rowOf(write: CellWrite, label: string, before: string): PreviewRow {
  const { sheet, row, column, value } = write;
  const place = { sheet, row, column };
  return { key: cellKey(place), place, address: formatAddress(place), label, before, after: valueText(value) };
}

const POINT_PLACES = 2;

/** A value as it will stand: figures with at least two decimals, as scores have. */
export function valueText(value: CellValue | null): string {
  if (value === null) return "";
  if (typeof value === "number") {
    const exact = exactFromText(String(value));
    return exact === undefined ? String(value) : formatFixed(exact, Math.max(POINT_PLACES, decimalPlaces(exact)));
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
