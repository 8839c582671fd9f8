import { applyDecisions } from "../core";
import type { Workbook } from "../workbook/Workbook";
import type { CheckRun, RunOptions } from "./Run";

/** Reads, scores and reconciles a workbook by what people said about it; writes nothing. */
export async function checkWorkbook(workbook: Workbook, options: RunOptions): Promise<CheckRun> {
  const { version, sha256, engine, onProgress, corrections = [], ...decisions } = options;
  const sheets = await workbook.read((done, all) => onProgress?.({ stage: "read", done, all }));
  const memory = await workbook.recall();
  const said = [...(memory.corrections ?? []), ...corrections];
  const told = said.length === 0 ? memory : { ...memory, corrections: said };
  const inspection = await engine.inspect(sheets, { ...decisions, memory: told }, (stage, done, all) =>
    onProgress?.({ stage, done, all }),
  );
  const file = { name: workbook.name, sheets: sheets.length, ...(sha256 === undefined ? {} : { sha256 }) };
  return {
    inspection: { ...inspection, checks: applyDecisions(inspection.checks, memory) },
    provenance: { file, version },
    memory,
  };
}
