import type { CellPlace, Memory } from "../core";
import type { WrittenCell } from "./Workbook";

/**
 * What this tool wrote into a workbook, kept in the workbook itself (a custom XML part), so that a later run can tell it from
 * what the user wrote and take it back.
 */
export interface OwnRecord {
  readonly cells: readonly WrittenCell[];
  readonly marks: readonly OwnMark[];
  readonly sheets: readonly OwnSheet[];
  /** "newer": a later version of this tool wrote it, so that it can be neither read nor replaced. */
  readonly memory?: Memory | "newer";
  /** Only a file has it. */
  readonly undo?: Undo;
}

/** A sheet that we added. Its first cell tells it from a sheet of the user's that has the name now. */
export interface OwnSheet {
  readonly name: string;
  /** What we wrote into A1; null where we left it blank. */
  readonly title: string | number | null;
}

/** A mark that we set, and what the cell looked like before. */
export interface OwnMark extends CellPlace {
  /** Colours are RGB in six hex digits; absent where the mark has no fill. */
  readonly fill?: OwnFill;
  /** Absent where we added none, as for a cell that has a note of the user's. */
  readonly note?: string;
}

export interface OwnFill {
  readonly color: string;
  /** The colour before, null for none; the source of a fill that is more than one colour: "<fill>…". */
  readonly before: string | null;
  /** True where the file had nothing about the cell, not even a style. */
  readonly isNewCell: boolean;
}

/** How the parts of a file get back the text that they had, as long as the file is the very one that we wrote. */
export interface Undo {
  /** Fingerprints of the file without our layer, and with it (but for the record itself). */
  readonly before: string;
  readonly after: string;
  /** Paths of the parts that we added. */
  readonly added: readonly string[];
  /** Parts that we took away, and where they stood among the others; absent for none. */
  readonly removed?: readonly RemovedPart[];
  /** By the path of a part that we changed: from where to where it changes, and what comes there. */
  readonly parts: Readonly<Record<string, readonly PartEdit[]>>;
}

export interface RemovedPart {
  readonly path: string;
  readonly text: string;
  readonly position: number;
}

export type PartEdit = readonly [start: number, end: number, text: string];
