import { planChanges, type ChangeChoices } from "../report/sheets";
import type { Receipt, Workbook } from "../workbook/Workbook";
import type { CheckRun } from "./Run";

/** Writes what a run planned: scores into blank cells and where a person said so, report sheets and, unless unwanted, marks. */
export function markWorkbook(
  workbook: Workbook,
  { inspection, provenance }: CheckRun,
  choices?: ChangeChoices,
): Promise<Receipt> {
  return workbook.apply(planChanges(inspection, provenance, choices));
}
