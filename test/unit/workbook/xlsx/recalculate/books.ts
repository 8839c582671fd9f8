import {
  type Cell,
  type CellPlace,
  type CellValue,
  type Sheet,
  formatAddress,
  parseAddress,
} from "../../../../../src/core";
import { type Surroundings, recalculate } from "../../../../../src/workbook/xlsx/recalculate/recalculate";

/** Cells by address; text that begins with "=" is a formula that stored "old", other values stand for themselves. */
export type Cells = Readonly<Record<string, CellValue | Cell>>;

export function sheetOf(name: string, cells: Cells, more: Partial<Sheet> = {}): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = at(address);
    (rows[row] ??= [])[column] = cellOf(value);
  }
  return {
    name,
    visibility: "visible",
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    ...more,
  };
}

export function place(text: string): CellPlace {
  const [sheet = "", address = ""] = text.split("!");
  return { sheet, ...at(address) };
}

/** What a recalculation gives, by "sheet!address". */
export function after(sheets: readonly Sheet[], changed: readonly string[], surroundings?: Surroundings) {
  const { values, stale } = recalculate(sheets, changed.map(place), surroundings);
  return {
    values: Object.fromEntries(values.map((cell) => [nameOf(cell), cell.value])),
    stale: stale.map(nameOf),
  };
}

function cellOf(value: CellValue | Cell): Cell {
  if (typeof value === "object" && "value" in value) return value;
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? { value: "old", formula: value.slice(1) } : { value };
}

function nameOf(cell: CellPlace): string {
  return `${cell.sheet}!${formatAddress(cell)}`;
}

function at(address: string): { readonly row: number; readonly column: number } {
  const found = parseAddress(address);
  if (found === undefined) throw new Error(`${address} is no address`);
  return found;
}
