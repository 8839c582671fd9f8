import type { Cell, CellError, CellValue, Sheet } from "./Sheet";

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

export function isError(value: CellValue | null | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The cell's text without surrounding space, "" where it is blank, a number, a truth value or an error. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === "string" ? cell.value.trim() : "";
}

/** True where the cell shows nothing: absent, or text of white space only. A formula without a value is not blank. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (cell.formula !== undefined) return false;
  return cell.value === null || (typeof cell.value === "string" && cell.value.trim() === "");
}
