import { applyDecisions, inspect } from "../core";
import type { Workbook } from "../workbook/Workbook";
import type { CheckRun, RunOptions } from "./Run";

/** Reads, scores and reconciles a workbook; writes nothing. */
export async function checkWorkbook(workbook: Workbook, options: RunOptions): Promise<CheckRun> {
  const { version, sha256, ...decisions } = options;
  const sheets = await workbook.read();
  const memory = await workbook.recall();
  const file = { name: workbook.name, sheets: sheets.length, sha256 };
  const inspection = inspect(sheets, decisions);
  return {
    inspection: { ...inspection, checks: applyDecisions(inspection.checks, memory) },
    provenance: { file, version },
  };
}
