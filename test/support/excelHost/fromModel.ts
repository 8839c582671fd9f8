import { parseAddress, parseRange } from "../../../src/core";
import type { WorkbookModel } from "../workbooks/WorkbookModel";
import { detailsOf } from "../workbooks/WorkbookModel";
import type { HostModel, HostSheet } from "./HostModel";
import { addSheet, cellOf, keyOf, newModel } from "./HostModel";

/** The workbook in few words as the emulated Excel has it open. */
export function fromModel({ sheets }: WorkbookModel, name = "测试.xlsx"): HostModel {
  const model = newModel(name);
  for (const own of sheets) {
    const sheet = addSheet(model, own.name);
    sheet.visibility = own.visibility ?? "visible";
    sheet.isProtected = own.isProtected ?? false;
    sheet.merges = (own.merges ?? []).flatMap((range) => parseRange(range) ?? []);
    for (const row of own.hiddenRows ?? []) sheet.rows.set(row, { isHidden: true });
    for (const column of own.hiddenColumns ?? []) sheet.columns.set(column, { isHidden: true });
    for (const [address, note] of Object.entries(own.notes ?? {})) sheet.notes.set(keyAt(address), note);
    addCells(sheet, own.cells);
  }
  return model;
}

function addCells(sheet: HostSheet, cells: WorkbookModel["sheets"][number]["cells"]): void {
  for (const [address, source] of Object.entries(cells)) {
    const { value, formula, format, fill } = detailsOf(source);
    const { row, column } = placeAt(address);
    const cell = cellOf(sheet, row, column);
    cell.value = value;
    if (formula !== undefined) cell.formula = `=${formula}`;
    if (format !== undefined) cell.look["numberFormat"] = format;
    if (fill !== undefined) Object.assign(cell.look, { "fill/color": `#${fill}`, "fill/pattern": "Solid" });
  }
}

function keyAt(address: string): number {
  const { row, column } = placeAt(address);
  return keyOf(row, column);
}

function placeAt(address: string) {
  const place = parseAddress(address);
  if (place === undefined) throw new Error(`no address: ${address}`);
  return place;
}
