import type { CellWrite, Sheet } from "../../../core";
import { cellAt } from "../../../core";
import type { Loaded } from "../load";
import type { SkippedCell, WrittenCell } from "../../Workbook";
import { refusal } from "./refusal";
import type { ReservedArea } from "./refusal";
import { reservedAreas } from "./reservedAreas";

export interface WritePlan {
  readonly written: readonly WrittenCell[];
  readonly skipped: readonly SkippedCell[];
}

/** Sorts writes into those to be made, with what stands there for the user, and those that cannot be. */
export function planWrites(loaded: Loaded, userSheets: readonly Sheet[], writes: readonly CellWrite[]): WritePlan {
  const sheets = new Map(userSheets.map((sheet) => [sheet.name, sheet]));
  const worksheets = new Map(loaded.worksheets.map((worksheet) => [worksheet.tab.name, worksheet]));
  const reserved = new Map<string, readonly ReservedArea[]>();
  const written: WrittenCell[] = [];
  const skipped: SkippedCell[] = [];
  for (const write of lastOfEach(writes)) {
    const { sheet: name, row, column, value: after } = write;
    const sheet = sheets.get(name);
    const worksheet = sheet === undefined ? undefined : worksheets.get(name);
    const areas = reserved.get(name) ?? (worksheet === undefined ? [] : reservedAreas(loaded.pkg, worksheet.tab.path));
    reserved.set(name, areas);
    const because = refusal(write, worksheet, areas);
    const cell = sheet === undefined ? undefined : cellAt(sheet, row, column);
    const before = {
      before: cell?.value ?? null,
      ...(cell?.formula === undefined ? {} : { beforeFormula: cell.formula }),
    };
    if (because === undefined) written.push({ sheet: name, row, column, ...before, after });
    else skipped.push({ sheet: name, row, column, because });
  }
  return { written, skipped };
}

/** Of several writes to one cell the last, in the place of the first. */
function lastOfEach(writes: readonly CellWrite[]): readonly CellWrite[] {
  const byPlace = new Map(
    writes.map((write) => [`${String(write.row)},${String(write.column)},${write.sheet}`, write]),
  );
  return [...byPlace.values()];
}
