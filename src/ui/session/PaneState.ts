import type { Edit, Receipt } from "../../workbook/Workbook";
import type { CellPlace } from "../../core";
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
  /** What stands of ours in the workbook now: written cells and marks. */
  readonly standing: Standing;
}

export interface Standing {
  readonly cells: number;
  readonly marks: number;
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
}

/** Where the pane is; one at a time. */
export type PaneState =
  | { readonly at: "idle"; readonly task?: Task; readonly fault?: Fault }
  | { readonly at: "running"; readonly task: Task; readonly progress: Progress; readonly before?: Result }
  | { readonly at: "result"; readonly result: Result; readonly fault?: Fault }
  | { readonly at: "preview"; readonly result: Result; readonly draft: Draft; readonly fault?: Fault }
  | { readonly at: "writing"; readonly result: Result; readonly draft: Draft }
  | { readonly at: "receipt"; readonly result: Result; readonly written: Written; readonly fault?: Fault };

export const FIRST_STATE: PaneState = { at: "idle" };

/** Tells a cell apart in lists of cells. */
export function cellKey({ sheet, row, column }: CellPlace): string {
  return [sheet, row, column].map(String).join("!");
}
