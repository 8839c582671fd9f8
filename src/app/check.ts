import { applyDecisions, type Correction, type PreviousWorkbook } from "../core";
import type { Workbook } from "../workbook/Workbook";
import type { CheckRun, RunOptions } from "./Run";

/** Reads, scores and reconciles a workbook by what people said about it; writes nothing. */
export async function checkWorkbook(workbook: Workbook, options: RunOptions): Promise<CheckRun> {
  const { version, sha256, engine, onProgress, corrections = [], previous, ...decisions } = options;
  const sheets = await workbook.read((done, all) => onProgress?.({ stage: "read", done, all }));
  const before = previous === undefined ? {} : { previous: await readPrevious(previous, corrections) };
  const memory = await workbook.recall();
  const said = [...(memory.corrections ?? []), ...corrections];
  const told = said.length === 0 ? memory : { ...memory, corrections: said };
  const inspection = await engine.inspect(
    sheets,
    { ...decisions, ...before, name: workbook.name, memory: told },
    (stage, done, all, kinds) => onProgress?.({ stage, done, all, ...(kinds === undefined ? {} : { kinds }) }),
  );
  const file = { name: workbook.name, sheets: sheets.length, ...(sha256 === undefined ? {} : { sha256 }) };
  return {
    inspection: { ...inspection, checks: applyDecisions(inspection.checks, memory) },
    provenance: { file, version },
    memory,
  };
}

/** What was said of this year's tables holds for last year's too, where their labels are the same. */
async function readPrevious(
  workbook: NonNullable<RunOptions["previous"]>,
  corrections: readonly Correction[],
): Promise<PreviousWorkbook> {
  const { corrections: own = [] } = await workbook.recall();
  return { file: workbook.name, sheets: await workbook.read(), corrections: [...own, ...corrections] };
}
