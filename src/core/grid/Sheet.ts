/** An Excel error value in a cell, e.g. { error: "#REF!" }. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError;

/** A cell that holds a value or a formula; blank cells are absent. */
export interface Cell {
  /** The value, for a formula its last calculated (cached) one; null where a formula has none. */
  readonly value: CellValue | null;
  /** The formula without "=", as the file or host writes it. */
  readonly formula?: string;
  /** Number format code; absent means General. */
  readonly format?: string;
}

/** A block of cells; rows and columns count from 0 at A1, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** A worksheet as a value, always from A1. `rows[r]?.[c]` is the cell; a merged area holds its value in its top-left cell only. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
}

/** One cell of a workbook; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
