import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import type { SheetLook, WorkbookLook } from "../WorkbookLook";
import { toContent } from "./cellData";
import type { CellChange, LookChanges, SheetChanges } from "./changesBetween";
import type { Grid } from "./Grid";
import { gridSheet } from "./Grid";
import { toSheetData } from "./toSheetData";
import { toStyleData } from "./toStyleData";
import { toNote } from "./toWorkbookData";

/** Makes the grid show the other state; one command for a sheet, as hundreds of them would each make the grid calculate. */
export function showChanges(grid: Grid, changes: LookChanges, styles: WorkbookLook["styles"]): void {
  grid.asOurs(() => {
    const front = grid.api.getUniverSheet(grid.unitId)?.getActiveSheet().getSheetName();
    for (const name of changes.removed) removeSheet(grid, name);
    for (const change of changes.sheets) changeSheet(grid, change);
    for (const look of changes.added) addSheet(grid, look, styles);
    // A new sheet comes to the front; the user stays where he was.
    if (changes.added.length > 0 && front !== undefined) gridSheet(grid, front)?.activate();
  });
}

function changeSheet(grid: Grid, { name, cells, notes, unnoted }: SheetChanges): void {
  const { api, unitId } = grid;
  const sheetId = grid.ids.get(name);
  if (cells.length > 0) {
    api.syncExecuteCommand("sheet.mutation.set-range-values", { unitId, subUnitId: sheetId, cellValue: matrix(cells) });
  }
  for (const { row, column } of unnoted) {
    api.syncExecuteCommand("sheet.mutation.remove-note", { unitId, sheetId, row, col: column });
  }
  for (const note of notes) {
    const { row, column: col } = note;
    api.syncExecuteCommand("sheet.mutation.update-note", { unitId, sheetId, row, col, note: toNote(note) });
  }
}

function matrix(cells: readonly CellChange[]): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, fill } of cells) {
    const data = content === undefined ? {} : toContent(content.cell);
    const style = { bg: fill === null ? null : { rgb: `#${fill ?? ""}` } } as IStyleData;
    (rows[row] ??= {})[column] = fill === undefined ? data : { ...data, s: style };
  }
  return rows;
}

/** Removing the sheet in front would leave none there. */
function removeSheet(grid: Grid, name: string): void {
  const { api, unitId, ids } = grid;
  const workbook = api.getUniverSheet(unitId);
  const [sheet, rest] = [gridSheet(grid, name), [...ids.keys()].filter((other) => other !== name)];
  if (workbook?.getActiveSheet().getSheetId() === sheet?.getSheetId()) {
    const visible = rest.map((other) => gridSheet(grid, other)).find((other) => other?.isSheetHidden() === false);
    visible?.activate();
  }
  api.syncExecuteCommand("sheet.mutation.remove-sheet", { unitId, subUnitId: ids.get(name) });
  ids.delete(name);
}

function addSheet({ api, unitId, ids }: Grid, look: SheetLook, styles: WorkbookLook["styles"]): void {
  const id = freeId([...ids.values()]);
  const used: Record<string, IStyleData> = {};
  const naming = (number: number) => {
    const name = `${id}-${String(number)}`;
    const style = styles[number];
    if (style !== undefined) used[name] ??= toStyleData(style);
    return name;
  };
  const sheet = mergeWorksheetSnapshotWithDefault(toSheetData(id, look, styles, naming));
  const index = ids.size;
  api.syncExecuteCommand("sheet.mutation.insert-sheet", { unitId, index, sheet, styles: used });
  ids.set(look.sheet.name, id);
}

function freeId(taken: readonly string[]): string {
  let number = taken.length;
  while (taken.includes(`added${String(number)}`)) number++;
  return `added${String(number)}`;
}
