import { NO_CHANGES } from "../core";
import type { Receipt, Workbook } from "../workbook/Workbook";

/** Takes everything of ours out of a workbook again: scores that still stand as written, marks, notes, sheets. */
export function clearWorkbook(workbook: Workbook): Promise<Receipt> {
  return workbook.apply(NO_CHANGES);
}

/** Takes marks and notes of ours out of a workbook; scores and report sheets stay. */
export function clearMarks(workbook: Workbook): Promise<void> {
  return workbook.clearMarks();
}
