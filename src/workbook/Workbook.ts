import type { CellPlace, CellValue, ChangeSet, Memory, Sheet } from "../core";

/**
 * The port: what the tool needs of a workbook, wherever it lives (a file, Excel, a grid in the browser).
 *
 * Promises of every adapter: sheets come in tab order and begin at A1; a merged area holds its value in its top-left cell; an
 * error cell is a `CellError`; chart and macro sheets are left out. What this tool itself wrote earlier (values that still stand
 * unchanged, sheets that it added) is not part of what is read: a second run sees what the user wrote and nothing of ours.
 * Faults of the file or host are thrown as `WorkbookError`.
 */
export interface Workbook {
  /** The file's name, as the user knows it. */
  readonly name: string;
  read(): Promise<readonly Sheet[]>;
  /** What people said about this workbook earlier and was kept with it. */
  recall(): Promise<Memory>;
  /** Takes our own earlier layer back and writes this one instead: afterwards exactly `changes` is ours. All of it or nothing. */
  apply(changes: ChangeSet): Promise<Receipt>;
  /** Shows a cell to the user; a file has nobody to show it to and only checks that the cell exists. */
  select(place: CellPlace): Promise<void>;
}

/** What was written and what stood there before. */
export interface Receipt {
  readonly written: readonly WrittenCell[];
  readonly addedSheets: readonly string[];
  /** Formula cells whose stored value could not be brought up to date; Excel recalculates them on opening. */
  readonly stale: readonly CellPlace[];
  /** Planned writes and notes that were not made, and why (Chinese, for the user). */
  readonly skipped: readonly SkippedCell[];
}

export interface WrittenCell extends CellPlace {
  readonly before: CellValue | null;
  readonly after: string | number;
}

export interface SkippedCell extends CellPlace {
  readonly because: string;
}
