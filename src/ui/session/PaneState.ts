import type { Edit, OwnLayer, Receipt } from "../../workbook/Workbook";
import type { CellPlace, TableKind } from "../../core";
import type { CheckRun, Progress } from "../../app/Run";
import type { View } from "./View";

export type Task = "score" | "check";

export type Stage = Progress["stage"];

/** What went wrong, what to do, and what was kept. */
export interface Fault {
  readonly title: string;
  readonly message: string;
  readonly kept?: string;
}

/** A finished run and how it is looked at. */
export interface Result {
  readonly task: Task;
  readonly run: CheckRun;
  /** "10:38". */
  readonly time: string;
  readonly view: View;
  /** Cells that the user has changed since. */
  readonly edits: readonly Edit[];
  /** What stands of ours in the workbook now. */
  readonly standing: Standing;
  /** Something was kept, and it is being worked in. */
  readonly isRefreshing?: boolean | undefined;
}

export interface Standing {
  readonly cells: number;
  readonly marks: number;
  /** Names of added sheets. */
  readonly sheets: readonly string[];
}

export function countLayer({ cells, marks, sheets }: OwnLayer): Standing {
  return { cells: cells.length, marks: marks.length, sheets };
}

export function isNothingStanding({ cells, marks, sheets }: Standing): boolean {
  return cells + marks + sheets.length === 0;
}

/** What was taken back last. */
export interface Undoing {
  readonly what: "cleared" | "undone";
  /** Marks that should be gone and still stand; absent where nobody can say. */
  readonly left: number | undefined;
}

/** What a page tells besides its own matter. */
interface Told {
  /** What went wrong last. */
  readonly fault?: Fault | undefined;
  /** What was taken back, until anything else happens. */
  readonly done?: Undoing | undefined;
}

/** What is about to be written: conflicts whose cell may be overwritten, and whether findings are marked. */
export interface Draft {
  /** "sheet!row!column" of conflicts that the person lets us overwrite; all others keep what stands there. */
  readonly overwrite: readonly string[];
  readonly marks: boolean;
}

/** What a write did. */
export interface Written {
  readonly receipt: Receipt;
  readonly draft: Draft;
  readonly marks: number;
  readonly kept: readonly CellPlace[];
  readonly time: string;
  /** What undo leads back to: the write before, or the workbook without anything of ours, earlier writes included. */
  readonly undo: "previous" | "original" | "originalWithEarlier";
}

/** A run under way: how far it is, and the kinds of tables in each sheet that was recognised so far. */
export interface Running extends Told {
  readonly at: "running";
  readonly task: Task;
  readonly progress: Progress;
  readonly recognised: readonly (readonly TableKind[])[];
  readonly before?: Result;
}

/** Where the pane is; one at a time. */
export type PaneState =
  | (Told & { readonly at: "idle"; readonly task?: Task })
  | Running
  | (Told & { readonly at: "result"; readonly result: Result })
  | (Told & { readonly at: "preview"; readonly result: Result; readonly draft: Draft })
  | (Told & { readonly at: "writing"; readonly result: Result; readonly draft: Draft })
  | (Told & { readonly at: "receipt"; readonly result: Result; readonly written: Written });

export const FIRST_STATE: PaneState = { at: "idle" };

/** Tells a cell apart in lists of cells. */
export function cellKey({ sheet, row, column }: CellPlace): string {
  return [sheet, row, column].map(String).join("!");
}
