import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { CellNote, WorkbookLook } from "../WorkbookLook";
import { lengthOf } from "./rowHeights";
import { toSheetData } from "./toSheetData";
import { toStyleData } from "./toStyleData";

/** Of a note's box, in pixels, and how many Chinese characters stand in a line of it. */
const NOTE = { width: 280, line: 20, padding: 24, most: 400, characters: 17 };

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
  const size = { width: NOTE.width, height: noteHeight(text) };
  return { id: `note-${String(row)}-${String(column)}`, row, col: column, ...size, note: text };
}

function noteHeight(text: string): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(lengthOf(line) / NOTE.characters)));
  return Math.min(NOTE.most, NOTE.padding + NOTE.line * lines.reduce((sum, count) => sum + count, 0));
}

function noteMatrix(notes: readonly CellNote[]) {
  const matrix: Record<number, Record<number, ReturnType<typeof toNote>>> = {};
  for (const note of notes) (matrix[note.row] ??= {})[note.column] = toNote(note);
  return matrix;
}
