import { CellValueType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellPlace, CellValue } from "../../../src/core";

/** What an onlooker sees in the grid, read without the code under test. */
export function shownValue(api: FUniver, place: CellPlace): CellValue | null {
  const cell = rangeAt(api, place).getCellData();
  const value = cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return value;
}

/** The colour that a cell is filled with, as six hex digits. */
export function shownFill(api: FUniver, place: CellPlace): string | null {
  return rangeAt(api, place).getCellStyleData()?.bg?.rgb?.slice(1).toUpperCase() ?? null;
}

export function shownFormula(api: FUniver, place: CellPlace): string | null {
  const formula = rangeAt(api, place).getFormula();
  return formula === "" ? null : formula.slice(1);
}

export function shownNote(api: FUniver, place: CellPlace): string | null {
  return rangeAt(api, place).getNote()?.note ?? null;
}

/** Names on the tabs, hidden ones included. */
export function shownTabs(api: FUniver): readonly string[] {
  return workbookOf(api)
    .getSheets()
    .map((sheet) => sheet.getSheetName());
}

/** The user types a value into a cell. */
export function typeInto(api: FUniver, place: CellPlace, value: string | number): void {
  rangeAt(api, place).setValue(value);
}

export function rangeAt(api: FUniver, { sheet, row, column }: CellPlace) {
  const found = workbookOf(api).getSheetByName(sheet);
  if (found === null) throw new Error(`no sheet: ${sheet}`);
  return found.getRange(row, column);
}

function workbookOf(api: FUniver) {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error("no workbook in the grid");
  return workbook;
}
