import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { CellNote, WorkbookLook } from "../WorkbookLook";
import { toSheetData } from "./toSheetData";
import { toStyleData } from "./toStyleData";

const NOTE_SIZE = { width: 220, height: 110 };

/** A workbook as the grid takes it; `idOf` gives the id of the sheet at a place in the list. */
export function toWorkbookData(
  id: string,
  name: string,
  { sheets, styles }: WorkbookLook,
  idOf: (index: number) => string,
): Partial<IWorkbookData> {
  const named: Record<string, IStyleData> = {};
  styles.forEach((style, number) => (named[String(number)] = toStyleData(style)));
  const data = sheets.map((look, index) => toSheetData(idOf(index), look, styles, String));
  const notes = sheets.map((look, index) => [idOf(index), noteMatrix(look.notes)] as const);
  return {
    ...{ id, name, styles: named, sheetOrder: data.map((sheet) => sheet.id) },
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(Object.fromEntries(notes)) }],
  };
}

/** A note as the grid takes it. */
export function toNote({ row, column, text }: CellNote) {
  return { id: `note-${String(row)}-${String(column)}`, row, col: column, ...NOTE_SIZE, note: text };
}

function noteMatrix(notes: readonly CellNote[]) {
  const matrix: Record<number, Record<number, ReturnType<typeof toNote>>> = {};
  for (const note of notes) (matrix[note.row] ??= {})[note.column] = toNote(note);
  return matrix;
}
