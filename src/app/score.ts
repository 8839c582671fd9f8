import { planChanges } from "../report/sheets";
import type { Workbook } from "../workbook/Workbook";
import { checkWorkbook } from "./check";
import type { RunOptions, ScoreRun } from "./Run";

/** Reads, scores and reconciles a workbook, then writes scores into blank cells and adds the report sheets. */
export async function scoreWorkbook(workbook: Workbook, options: RunOptions): Promise<ScoreRun> {
  const run = await checkWorkbook(workbook, options);
  const receipt = await workbook.apply(planChanges(run.inspection, run.provenance));
  return { ...run, receipt };
}
