import { formatAddress } from "../grid";
import type { SheetReading } from "../table";
import { readGradeScale } from "./readGradeScale";
import type { GradeScale } from "./Scorecard";

/** The grade scale that the workbook itself states, wherever it stands: the first text that reads as one. */
export function findStatedScale(readings: readonly SheetReading[]): GradeScale | undefined {
  for (const { view } of readings) {
    const sheet = view.sheet.name;
    for (const [row, cells] of view.sheet.rows.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        if (typeof cell?.value !== "string" || !cell.value.includes("优")) continue;
        const place = { sheet, row, column };
        const scale = readGradeScale(cell.value, `${sheet}!${formatAddress(place)}`, place);
        if (scale !== undefined) return scale;
      }
    }
  }
  return undefined;
}
