import type { Cell, Range, Sheet } from "../../../src/core";
import { withFigure } from "../mutate/editSheets";
import { figureCell, shownValue } from "./figureCell";
import type { PlacedFigure, PlacedRow, Rendered } from "./Rendered";

/** The same workbook with the amounts of each table rounded from their true values to so many decimals of its unit. */
export function withDecimals(rendered: Rendered, decimalsOf: (table: string) => number): readonly Sheet[] {
  const { workbook, figures } = rendered;
  return figures
    .filter(({ measure }) => measure === "money")
    .reduce((sheets, cell) => {
      const figure = workbook.figures.get(cell.id);
      const decimals = decimalsOf(cell.table);
      const style = { ...cell.style, decimals, format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` };
      if (figure === undefined) throw new Error(`no figure: ${cell.id}`);
      return withFigure(sheets, { ...cell, style }, shownValue(figure, style));
    }, rendered.sheets);
}

/** The same figures in 元 where they stood in 万元, and the word with them. */
export function inYuan(rendered: Rendered, sheets: readonly Sheet[] = rendered.sheets): readonly Sheet[] {
  const amounts = new Map(
    rendered.figures
      .filter(({ measure, style }) => measure === "money" && style.power === 4)
      .map((cell) => [placeOf(cell), cell]),
  );
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row?.map((cell, c) => {
        const amount = amounts.get([sheet.name, r, c].join("|"));
        if (cell === undefined || amount === undefined) return renamed(cell);
        return amountInYuan(cell, amount);
      }),
    ),
  }));
}

function amountInYuan({ value }: Cell, { style }: PlacedFigure): Cell {
  const shown = typeof value === "string" ? Number(value.replace(/,/g, "")) : value;
  if (typeof shown !== "number") throw new Error("no amount");
  const yuan = { power: 0, decimals: 0, ...(style.isText === undefined ? {} : { isText: style.isText }) };
  return figureCell(Number((shown * 10_000).toPrecision(15)), "money", yuan);
}

function renamed(cell: Cell | undefined): Cell | undefined {
  return typeof cell?.value === "string" ? { ...cell, value: cell.value.replace(/万元/g, "元") } : cell;
}

function placeOf({ place }: PlacedFigure): string {
  return [place.sheet, place.row, place.column].join("|");
}

/** A blank row in front of this one: what is below moves down, merged areas around it grow. */
export function withBlankRow(sheets: readonly Sheet[], name: string, row: number): readonly Sheet[] {
  const down = (merge: Range): Range => ({
    ...merge,
    top: merge.top >= row ? merge.top + 1 : merge.top,
    bottom: merge.bottom >= row ? merge.bottom + 1 : merge.bottom,
  });
  return sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          rows: [...sheet.rows.slice(0, row), undefined, ...sheet.rows.slice(row)],
          merges: sheet.merges.map(down),
        }
      : sheet,
  );
}

/** Two rows of a table exchanged, but for labels that stand once for both. */
export function withSwappedRows(sheets: readonly Sheet[], first: PlacedRow, second: PlacedRow): readonly Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== first.sheet) return sheet;
    const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
    for (let column = first.left; column <= first.right; column += 1) {
      if (sheet.merges.some((merge) => isOver(merge, first.row, column) && isOver(merge, second.row, column))) continue;
      const [upper, lower] = [rows[first.row], rows[second.row]];
      if (upper?.[column] === undefined || lower?.[column] === undefined) continue;
      [upper[column], lower[column]] = [lower[column], upper[column]];
    }
    return { ...sheet, rows };
  });
}

function isOver({ top, bottom, left, right }: Range, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
