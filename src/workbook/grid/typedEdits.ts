import type { CellPlace, CellValue } from "../../core";
import type { CellEdit } from "../WorkbookFile";
import type { WorkbookLook } from "../WorkbookLook";
import { shownFormula, valueIn } from "./cellData";
import type { Grid } from "./Grid";
import { gridSheet } from "./Grid";

/** Of the cells that the user touched those that hold something else than the workbook knows. */
export function typedEdits(grid: Grid, touched: readonly CellPlace[], known: WorkbookLook): readonly CellEdit[] {
  const looks = new Map(known.sheets.map((look) => [look.sheet.name, look]));
  return touched.flatMap((place) => {
    const look = looks.get(place.sheet);
    const range = gridSheet(grid, place.sheet)?.getRange(place.row, place.column);
    if (look === undefined || range === undefined) return [];
    const before = look.sheet.rows[place.row]?.[place.column];
    const [value, formula] = [valueIn(range.getCellData()), range.getFormula()];
    const format = range.getCellStyleData()?.n?.pattern;
    const isTyped = formula !== (before?.formula === undefined ? "" : shownFormula(before.formula));
    const isOther = formula === "" && !isSame(value, before?.value ?? null);
    const isFormatted = format !== undefined && format !== styleFormat(known, look.styles[place.row]?.[place.column]);
    if (!isTyped && !isOther && !isFormatted) return [];
    return [
      {
        ...{ sheet: place.sheet, row: place.row, column: place.column, value },
        ...(formula === "" ? {} : { formula: formula.replace(/^=/, "") }),
        ...(isFormatted ? { format } : {}),
      },
    ];
  });
}

/** What the grid shows in a cell. */
export function shownAt(grid: Grid, { sheet, row, column }: CellPlace): CellValue | null {
  return valueIn(gridSheet(grid, sheet)?.getRange(row, column).getCellData());
}

function styleFormat({ styles }: WorkbookLook, style: number | undefined): string | undefined {
  return styles[style ?? 0]?.format;
}

function isSame(one: CellValue | null, other: CellValue | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
