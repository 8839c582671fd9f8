import { NO_CHANGES, type ChangeSet } from "../core";
import type { Receipt, Workbook } from "../workbook/Workbook";

/** Takes back the last writing: what the one before it left of ours stands again, or nothing. What people said stays. */
export function undoChanges(workbook: Workbook, previous: ChangeSet = NO_CHANGES): Promise<Receipt> {
  const { cells, marks, sheets, colours } = previous;
  return workbook.apply({ cells, marks, sheets, ...(colours === undefined ? {} : { colours }) });
}
