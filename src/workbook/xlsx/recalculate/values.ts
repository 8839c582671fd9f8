import type { CellError, CellValue } from "../../../core";

/** One value in a formula; null is a blank cell or an omitted argument. */
export type Scalar = CellValue | null;

/** A block of values: the cells of a reference, an array constant, or what an operator made of such blocks. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  /** Whole columns or rows: beyond height or width there are blanks only. */
  readonly isOpen: boolean;
  /** Where the block stands when it is a reference; `at` then reads beyond its edges too. */
  readonly origin?: { readonly sheet: number; readonly row: number; readonly column: number };
  readonly at: (row: number, column: number) => Scalar;
}

export type Operand = Scalar | Grid;

export const NOT_AVAILABLE: CellError = { error: "#N/A" };
export const NOT_A_VALUE: CellError = { error: "#VALUE!" };
export const NOT_A_NUMBER: CellError = { error: "#NUM!" };
export const NOT_A_REFERENCE: CellError = { error: "#REF!" };
export const DIVISION_BY_ZERO: CellError = { error: "#DIV/0!" };

export function isGrid(operand: Operand): operand is Grid {
  return typeof operand === "object" && operand !== null && "at" in operand;
}

export function isFault(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** One value as a block. */
export function gridOf(value: Scalar): Grid {
  return { height: 1, width: 1, isOpen: false, at: () => value };
}

/** All values of a block, row by row. */
export function valuesOf(grid: Grid): readonly Scalar[] {
  return Array.from({ length: grid.height * grid.width }, (_, index) =>
    grid.at(Math.floor(index / grid.width), index % grid.width),
  );
}
