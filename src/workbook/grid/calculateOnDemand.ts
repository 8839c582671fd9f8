import type { FUniver } from "@univerjs/core/facade";
import type { SheetLook, WorkbookLook } from "../WorkbookLook";
import type { Grid } from "./Grid";

const START = "formula.mutation.set-formula-calculation-start";
const TRIGGER = "formula.mutation.set-trigger-formula-calculation-start";

/** What else than cells can have changed for a calculation, by the grid's names. */
const OTHERS = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

/** What a calculation is for. */
interface Dirty extends Partial<Readonly<Record<(typeof OTHERS)[number], object>>> {
  readonly forceCalculation: boolean;
  readonly dirtyRanges: readonly unknown[];
}

/** Cells below each other. */
interface Run {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  endRow: number;
}

/**
 * Keeps the grid from calculating where nothing has changed: it would first work out what every formula of the workbook rests on,
 * which takes seconds in a large one, and the results stand in the file.
 */
export function skipIdleCalculation(api: FUniver): { readonly dispose: () => void } {
  return api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === START && isIdle(event.params as Dirty)) event.cancel = true;
  });
}

/** Calculates the formulas whose results do not stand in the file. */
export function calculateMissing({ api, unitId, ids }: Grid, look: WorkbookLook): void {
  const dirtyRanges = look.sheets.flatMap((sheet) => {
    const sheetId = ids.get(sheet.sheet.name) ?? "";
    return missingResults(sheet).map((range) => ({ unitId, sheetId, range }));
  });
  if (dirtyRanges.length === 0) return;
  const others = Object.fromEntries(OTHERS.map((kind) => [kind, {}]));
  api.syncExecuteCommand(TRIGGER, { ...others, forceCalculation: false, dirtyRanges });
}

function isIdle(dirty: Dirty): boolean {
  if (dirty.forceCalculation || dirty.dirtyRanges.length > 0) return false;
  return OTHERS.every((kind) => Object.keys(dirty[kind] ?? {}).length === 0);
}

function missingResults({ sheet }: SheetLook): readonly Run[] {
  const runs: Run[] = [];
  const last = new Map<number, Run>();
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell?.formula === undefined || cell.value !== null) return;
      const above = last.get(column);
      if (above?.endRow === row - 1) {
        above.endRow = row;
        return;
      }
      const run = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      last.set(column, run);
      runs.push(run);
    }),
  );
  return runs;
}
