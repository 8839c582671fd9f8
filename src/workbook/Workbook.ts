import type { CellPlace, CellValue, ChangeSet, Memory, Range, Sheet } from "../core";

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
  /** The sheets; `onSheet` hears how many of how many are read, for a progress line. */
  read(onSheet?: (done: number, all: number) => void): Promise<readonly Sheet[]>;
  /** What people said about this workbook earlier and was kept with it. */
  recall(): Promise<Memory>;
  /** Keeps this with the workbook instead of what was kept; nothing else of the workbook changes, our layer included. */
  remember(memory: Memory): Promise<void>;
  /** What of our layer stands in the workbook now, also when it was written before it was saved and opened again. */
  standing(): Promise<OwnLayer>;
  /** Takes our own earlier layer back and writes this one instead: afterwards exactly `changes` is ours. All of it or nothing. */
  apply(changes: ChangeSet): Promise<Receipt>;
  /** Takes our marks (fills and notes) back and leaves written values and sheets. */
  clearMarks(): Promise<void>;
  /** Shows a cell to the user; a file has nobody to show it to and only checks that the cell exists. */
  select(place: CellPlace): Promise<void>;
  /** Hears of edits by the user, never of our own writes; gives back how to stop. A file is edited by nobody while it is open. */
  watch(onEdit: (edit: Edit) => void): () => void;
}

/** Where the user changed something; without a range anything on the sheet may have changed, without a sheet anything at all. */
export interface Edit {
  readonly sheet?: string;
  readonly range?: Range;
}

/** What is ours in a workbook: values that still stand as written, marked cells, names of added sheets. */
export interface OwnLayer {
  readonly cells: readonly WrittenCell[];
  readonly marks: readonly CellPlace[];
  readonly sheets: readonly string[];
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
  /** The formula that stood there, without "=", where a person asked to replace it. */
  readonly beforeFormula?: string;
  readonly after: string | number;
}

export interface SkippedCell extends CellPlace {
  readonly because: string;
}
