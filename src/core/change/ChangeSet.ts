import type { CellPlace, CellValue, Range } from "../grid/Sheet";
import type { Memory } from "../reconciliation/Memory";

/** A value to be written into an existing cell; its format, font and borders stay. Text never becomes a formula. */
export interface CellWrite extends CellPlace {
  readonly value: string | number;
  /** A person asked for it: the formula that stands there may be replaced. Without it a formula stays. */
  readonly replacesFormula?: true;
}

/** A planned write, and how to speak of it before it is made. */
export interface PlannedWrite extends CellWrite {
  /** What the cell is for, in the table's words: "合计 / 得分". */
  readonly label: string;
  /** A plain ratio that is read in per cent (得分率, 满意度). */
  readonly isRate?: true;
}

/**
 * A cell that an office keeps for a result of ours and where something else stands: a person's figure or a formula. It stays
 * unless a person says otherwise.
 */
export interface WriteConflict {
  readonly write: PlannedWrite;
  readonly stands: { readonly value: CellValue | null; readonly formula?: string };
}

/** Looks of a cell on a report sheet; adapters turn the name into borders, fonts and fills. */
export type ReportStyle =
  | "title"
  | "subtitle"
  | "section"
  | "head"
  | "text"
  | "wrap"
  | "centre"
  | "number"
  | "points"
  | "percent"
  | "strong"
  | "link"
  | "note";

/** A cell of a report sheet; a blank one with a style still gets its border. */
export interface ReportCell {
  readonly value: string | number | null;
  readonly style: ReportStyle;
  /** Number format code, where the style's own does not do (amounts in a table's unit). */
  readonly format?: string;
  /** The cell of this workbook that a click leads to. */
  readonly link?: CellPlace;
}

export interface ReportRow {
  readonly cells: readonly ReportCell[];
  /** Height in points; absent: a height that fits one line. */
  readonly height?: number;
}

/** A sheet that we add: rows from A1, set up for printing on A4 landscape, one page wide. */
export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly ReportRow[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly merges: readonly Range[];
  /** Rows (from 0, both included) that every printed page repeats. */
  readonly repeatRows?: readonly [first: number, last: number];
  /** Rows that stay in view while scrolling. */
  readonly frozenRows: number;
  /** Text at the left of the page footer; the page number stands at its right. */
  readonly footer: string;
}

/** A mark on a cell that a finding accuses: a fill by level (remarks have none) and a note with the sentence. */
export interface Mark extends CellPlace {
  readonly level: "error" | "suspect" | "rounding" | "remark";
  readonly note: string;
}

/** What is to be written into a workbook; planned by pure code, applied by an adapter. */
export interface ChangeSet {
  readonly cells: readonly CellWrite[];
  readonly marks: readonly Mark[];
  readonly sheets: readonly ReportSheet[];
  /** Kept with the workbook from now on; absent: what is kept stays as it is. */
  readonly memory?: Memory;
  /** Fills by level in RGB hex digits, where a person chose others than ours; null for none. */
  readonly colours?: Readonly<Record<Mark["level"], string | null>>;
}

export const NO_CHANGES: ChangeSet = { cells: [], marks: [], sheets: [] };
