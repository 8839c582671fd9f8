import type { CellPlace, Range, Sheet } from "../../../core";

/** A name that the workbook defines for a reference or a formula. */
export interface DefinedName {
  readonly name: string;
  /** What the name stands for, without "=", e.g. "Sheet1!$B$2". */
  readonly formula: string;
  /** The sheet in which alone the name holds; absent where it holds everywhere. */
  readonly sheet?: string;
}

/** A block of cells on the sheet with that index. */
export interface Area extends Range {
  readonly sheet: number;
}

/** The workbook as formulas see it: sheets and names by name. */
export interface Book {
  readonly sheets: readonly Sheet[];
  /** Rows and columns that the largest sheet uses; whole columns and rows are read that far. */
  readonly height: number;
  readonly width: number;
  /** The index of a sheet; -1 when there is none of that name. */
  readonly sheetAt: (name: string) => number;
  readonly meaning: (name: string, sheet: number) => string | undefined;
}

export function createBook(sheets: readonly Sheet[], names: readonly DefinedName[]): Book {
  const places = new Map(sheets.map((sheet, index) => [sheet.name.toLowerCase(), index]));
  const meanings = new Map(names.map(({ name, sheet, formula }) => [scoped(name, sheet), formula]));
  return {
    sheets,
    height: Math.max(1, ...sheets.map((sheet) => sheet.rows.length)),
    width: sheets.reduce((widest, sheet) => Math.max(widest, widthOf(sheet)), 1),
    sheetAt: (name) => places.get(name.toLowerCase()) ?? -1,
    meaning: (name, sheet) => meanings.get(scoped(name, sheets[sheet]?.name)) ?? meanings.get(scoped(name, undefined)),
  };
}

/** One number for each cell of the book. */
export function keyOf(sheet: number, row: number, column: number): number {
  return (sheet * 0x100000 + row) * 0x4000 + column;
}

export function placeOf(book: Book, cell: { sheet: number; row: number; column: number }): CellPlace {
  return { sheet: book.sheets[cell.sheet]?.name ?? "", row: cell.row, column: cell.column };
}

function scoped(name: string, sheet: string | undefined): string {
  return `${sheet ?? ""}!${name}`.toLowerCase();
}

function widthOf(sheet: Sheet): number {
  return sheet.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
}
