import type { Workbook } from "../workbook/Workbook";
import { checkWorkbook } from "./check";
import { markWorkbook } from "./mark";
import type { RunOptions, ScoreRun } from "./Run";

/** Reads, scores and reconciles a workbook, then writes scores into blank cells, marks and the report sheets. */
export async function scoreWorkbook(workbook: Workbook, options: RunOptions): Promise<ScoreRun> {
  const run = await checkWorkbook(workbook, options);
  return { ...run, receipt: await markWorkbook(workbook, run) };
}
