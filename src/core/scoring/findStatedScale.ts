import { formatAddress } from "../grid";
import type { SheetReading } from "../table";
import { readGradeScale } from "./readGradeScale";
import type { GradeScale } from "./Scorecard";

/** The grade scale that the workbook itself states, wherever it stands: the first text that reads as one. */
export function findStatedScale(readings: readonly SheetReading[]): GradeScale | undefined {
  for (const { view } of readings) {
    const { name, rows } = view.sheet;
    for (let row = 0; row < rows.length; row += 1) {
      const cells = rows[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const value = cells[column]?.value;
        if (typeof value !== "string" || !value.includes("优")) continue;
        const place = { sheet: name, row, column };
        const scale = readGradeScale(value, `${name}!${formatAddress(place)}`, place);
        if (scale !== undefined) return scale;
      }
    }
  }
  return undefined;
}
