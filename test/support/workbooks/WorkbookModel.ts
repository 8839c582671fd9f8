import type { CellValue, Visibility } from "../../../src/core";

/** A workbook in few words, from which each adapter's tests build one of its own kind. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
}

export interface SheetModel {
  readonly name: string;
  readonly visibility?: Visibility;
  /** Cells by A1 address. */
  readonly cells: Readonly<Record<string, CellModel>>;
  /** Ranges like "A1:B2". */
  readonly merges?: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
  /** Notes of the user's, by A1 address. */
  readonly notes?: Readonly<Record<string, string>>;
}

export type CellModel = CellValue | DetailedCell;

interface DetailedCell {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly format?: string;
  /** RGB in six hex digits. */
  readonly fill?: string;
}

export function detailsOf(cell: CellModel): DetailedCell {
  return typeof cell === "object" && "value" in cell ? cell : { value: cell };
}
