import type { Sheet } from "../../core";
import { standingCells, standingSheets, withoutOwnLayer } from "../ownLayer";
import type { CellSetting } from "./formulaResults";
import { formulaResults, withValues } from "./formulaResults";
import type { Loaded } from "./load";

/** What of our earlier layer still stands in a workbook. */
export interface OwnLayer {
  readonly sheets: readonly string[];
  /** Our cells, with what they held before. */
  readonly restored: readonly CellSetting[];
}

export function ownLayer({ worksheets, record }: Loaded): OwnLayer {
  const all = worksheets.map(({ sheet }) => sheet);
  const sheets = standingSheets(all, record);
  const cells = standingCells(all, record).filter(({ sheet }) => !sheets.includes(sheet));
  const restored = cells.map(({ sheet, row, column, before, beforeFormula: formula }) => {
    return { sheet, row, column, value: before, ...(formula === undefined ? {} : { formula }) };
  });
  return { sheets, restored };
}

/** The sheets as the user made them: without our layer, and formulas with the results that they have without it. */
export function userSheets(loaded: Loaded): readonly Sheet[] {
  const { sheets: ownSheets, restored } = ownLayer(loaded);
  const sheets = withoutOwnLayer(
    loaded.worksheets.map(({ sheet }) => sheet),
    loaded.record,
  );
  const { values } = formulaResults(loaded, ownSheets, restored);
  if (values.length === 0) return sheets;
  return sheets.map((sheet) => {
    const own = values.filter((value) => value.sheet === sheet.name);
    return own.length === 0 ? sheet : { ...sheet, rows: withValues(sheet.rows, own) };
  });
}
