import { formatAddress } from "../../src/core";
import { buildXlsx } from "../support/workbooks/buildXlsx";
import type { CellModel, SheetModel } from "../support/workbooks/WorkbookModel";
import { largeSheet } from "./largeSheet";

/** The column of each rate, and what it is worked out from, as an office writes it. */
const RATES: Readonly<Record<number, (row: string) => string>> = {
  4: (row) => `ROUND(D${row}/C${row}-1,4)`,
  6: (row) => `ROUND(F${row}/D${row},4)`,
};

/** A workbook of large sheets with two formulas in each row, as a file. */
export function largeBook(sheets: number, rows: number): Uint8Array {
  return buildXlsx({
    sheets: Array.from({ length: sheets }, (_, index) => sheetModel(`表${String(index + 1)}`, rows)),
  });
}

function sheetModel(name: string, rows: number): SheetModel {
  const cells: Record<string, CellModel> = {};
  largeSheet(rows, name).rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell?.value == null) return;
      const formula = typeof cell.value === "number" ? RATES[column]?.(String(row + 1)) : undefined;
      const { value } = cell;
      cells[formatAddress({ row, column })] = formula === undefined ? value : { value, formula };
    }),
  );
  return { name, cells };
}
