import type { Cell, CellPlace, Range, Sheet } from "../../../src/core";
import { figureCell } from "../logical/figureCell";
import type { PlacedFigure, PlacedRow } from "../logical/Rendered";

export function withCell(sheets: readonly Sheet[], place: CellPlace, cell: Cell | undefined): readonly Sheet[] {
  return sheets.map((sheet) =>
    sheet.name === place.sheet
      ? {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            index === place.row ? row?.map((old, column) => (column === place.column ? cell : old)) : row,
          ),
        }
      : sheet,
  );
}

/** The same cell with another figure in it, written in the same way. */
export function withFigure(sheets: readonly Sheet[], cell: PlacedFigure, shown: number): readonly Sheet[] {
  return withCell(sheets, cell.place, figureCell(shown, cell.measure, cell.style));
}

/** Blanks the cells of one side of a two-sided table. */
export function withoutSegment(sheets: readonly Sheet[], { sheet, row, left, right }: PlacedRow): readonly Sheet[] {
  let edited = sheets;
  for (let column = left; column <= right; column += 1) edited = withCell(edited, { sheet, row, column }, undefined);
  return edited;
}

/** Deletes a sheet row as Excel does: what is below moves up, merged areas shrink and keep their value. */
export function withoutRow(sheets: readonly Sheet[], name: string, row: number): readonly Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
    for (const merge of sheet.merges) {
      if (merge.top !== row || merge.bottom === row) continue;
      const next = rows[row + 1];
      if (next !== undefined) next[merge.left] = rows[row]?.[merge.left];
    }
    rows.splice(row, 1);
    const merges = sheet.merges.flatMap((merge): readonly Range[] => {
      if (merge.top === row && merge.bottom === row) return [];
      const top = merge.top > row ? merge.top - 1 : merge.top;
      const bottom = merge.bottom >= row ? merge.bottom - 1 : merge.bottom;
      return bottom === top && merge.left === merge.right ? [] : [{ ...merge, top, bottom }];
    });
    return { ...sheet, rows, merges };
  });
}

/** Inserts a copy below a sheet row: merged areas that hold the row grow, those inside it are doubled. */
export function withDoubledRow(sheets: readonly Sheet[], name: string, row: number): readonly Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
    const copy = [...(rows[row] ?? [])];
    for (const merge of sheet.merges) if (merge.top <= row && merge.bottom > row) copy[merge.left] = undefined;
    rows.splice(row + 1, 0, copy);
    const merges = sheet.merges.flatMap((merge): readonly Range[] => {
      if (merge.top === row && merge.bottom === row) return [merge, { ...merge, top: row + 1, bottom: row + 1 }];
      const grown = merge.bottom >= row ? merge.bottom + 1 : merge.bottom;
      return [{ ...merge, top: merge.top > row ? merge.top + 1 : merge.top, bottom: grown }];
    });
    return { ...sheet, rows, merges };
  });
}
