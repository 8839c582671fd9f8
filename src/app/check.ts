import { inspect } from "../core";
import type { Workbook } from "../workbook/Workbook";
import type { CheckRun, RunOptions } from "./Run";

/** Reads, scores and reconciles a workbook; writes nothing. */
export async function checkWorkbook(workbook: Workbook, options: RunOptions): Promise<CheckRun> {
  const { version, sha256, ...decisions } = options;
  const sheets = await workbook.read();
  const file = { name: workbook.name, sheets: sheets.length, sha256 };
  return { inspection: inspect(sheets, decisions), provenance: { file, version } };
}
