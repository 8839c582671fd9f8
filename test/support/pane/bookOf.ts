import { formatAddress } from "../../../src/core";
import { buildXlsx } from "../workbooks/buildXlsx";
import type { CellModel, SheetModel } from "../workbooks/WorkbookModel";

type Rows = readonly (readonly (CellModel | null)[])[];

/** An .xlsx file with these sheets, each given as rows of cells from A1 (null: blank). */
export function bookOf(sheets: Readonly<Record<string, Rows>>, rest: Partial<SheetModel> = {}): Uint8Array {
  return buildXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ ...rest, name, cells: cellsOf(rows) })),
  });
}

function cellsOf(rows: Rows): SheetModel["cells"] {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell === null ? [] : [[formatAddress({ row: index, column }), cell] as const])),
  );
  return Object.fromEntries(cells);
}
