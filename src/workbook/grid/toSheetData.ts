import { BooleanNumber } from "@univerjs/core";
import type { IObjectMatrixPrimitiveType, ICellData, IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import type { SheetLook, WorkbookLook } from "../WorkbookLook";
import { toContent } from "./cellData";
import { fittedHeights } from "./rowHeights";

/** Room to type beside what stands there. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 20;

/** How the grid names a style: by its number among those of the workbook, or in full. */
export type StyleNaming = (style: number) => string | IStyleData;

/** A sheet as the grid takes it. */
export function toSheetData(
  id: string,
  look: SheetLook,
  styles: WorkbookLook["styles"],
  naming: StyleNaming,
): Partial<IWorksheetData> & { readonly id: string; readonly name: string } {
  const { sheet, defaultWidth, defaultHeight, hasGridLines } = look;
  const { rowCount, columnCount } = extent(look);
  return {
    ...{
      id,
      name: sheet.name,
      rowCount,
      columnCount,
      defaultColumnWidth: defaultWidth,
      defaultRowHeight: defaultHeight,
    },
    ...{ hidden: flag(sheet.visibility !== "visible"), showGridlines: flag(hasGridLines) },
    cellData: toCells(look, naming),
    mergeData: sheet.merges.map(toRange),
    rowData: toRows(look, styles),
    columnData: toColumns(look, columnCount, naming),
    freeze: toFreeze(look.frozen),
  };
}

function toCells(look: SheetLook, naming: StyleNaming): IObjectMatrixPrimitiveType<ICellData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number) => ((cells[row] ??= {})[column] ??= {});
  look.sheet.rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell !== undefined) Object.assign(at(row, column), toContent(cell));
    }),
  );
  look.styles.forEach((line, row) =>
    line?.forEach((style, column) => {
      if (style !== undefined) at(row, column).s = naming(style);
    }),
  );
  return cells;
}

function toRows(look: SheetLook, styles: WorkbookLook["styles"]): NonNullable<IWorksheetData["rowData"]> {
  const rows: Record<number, { h?: number; hd?: BooleanNumber; ia?: BooleanNumber }> = {};
  for (const [row, height] of [...fittedHeights(look, styles), ...look.heights])
    rows[row] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of look.sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function toColumns(
  { columns }: SheetLook,
  count: number,
  naming: StyleNaming,
): NonNullable<IWorksheetData["columnData"]> {
  const data: Record<number, { w: number; hd?: BooleanNumber; s?: string | IStyleData }> = {};
  for (const { first, last, width, isHidden, style } of columns) {
    const column = {
      w: width,
      ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: naming(style) }),
    };
    for (let index = first; index <= last && index < count; index++) data[index] = column;
  }
  return data;
}

function toFreeze({ rows, columns }: SheetLook["frozen"]): IWorksheetData["freeze"] {
  return { ySplit: rows, xSplit: columns, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

function toRange({ top, left, bottom, right }: SheetLook["sheet"]["merges"][number]): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function extent({ sheet, styles, notes }: SheetLook) {
  const widths = [...sheet.rows, ...styles].map((line) => line?.length ?? 0);
  const rows = Math.max(
    sheet.rows.length,
    styles.length,
    ...sheet.merges.map(({ bottom }) => bottom + 1),
    ...notes.map(({ row }) => row + 1),
  );
  const width = widths.reduce((widest, own) => Math.max(widest, own), 0);
  const columns = Math.max(
    width,
    ...sheet.merges.map(({ right }) => right + 1),
    ...notes.map(({ column }) => column + 1),
  );
  return {
    rowCount: Math.max(rows + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
