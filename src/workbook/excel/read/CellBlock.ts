import type { Cell, CellValue, Range } from "../../../core";

/** What Excel says of a block of cells, row by row. */
export interface CellBlock {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The cell at a place of the sheet, which lies in the block; absent where it is blank. */
export function cellIn(block: CellBlock, row: number, column: number): Cell | undefined {
  const [line, index] = [row - block.range.top, column - block.range.left];
  const source = block.values[line]?.[index];
  const value = valueOf(source, block.types[line]?.[index]);
  const formula = formulaOf(block.formulas[line]?.[index], source);
  if (value === null && formula === undefined) return undefined;
  const format = block.formats[line]?.[index];
  return {
    value: value ?? "",
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined || format === "General" ? {} : { format }),
  };
}

/** Excel gives errors as texts, told from texts by the type alone, and blank cells as "". */
function valueOf(value: unknown, type: string | undefined): CellValue | null {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The formula without "="; where a cell holds text that begins with "=", Excel gives the same for both. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}
