import { contains, type CellPlace, type Range, type Sheet } from "../grid";
import type { SheetReading } from "./recogniseTables";

/** Figures that stand together in no table that was recognised (未识别的数据). */
export interface Unrecognised {
  readonly sheet: string;
  readonly range: Range;
  readonly figures: number;
}

/** Fewer figures than that are no block: a page number, the score on a cover. */
const FEWEST = 3;

/** Blocks of numbers outside the tables of a sheet, so that nobody takes them for checked. */
export function findUnrecognised({ view, tables }: SheetReading): readonly Unrecognised[] {
  const found: Unrecognised[] = [];
  let open: Unrecognised | undefined;
  for (const { row, column } of figuresOutside(view.sheet, tables)) {
    const isNear = open !== undefined && row - open.range.bottom <= 2;
    if (open !== undefined && !isNear) found.push(open);
    open = grown(isNear ? open : undefined, view.sheet.name, row, column);
  }
  if (open !== undefined) found.push(open);
  return found.filter(({ figures }) => figures >= FEWEST);
}

/** Cells with a number that no table covers, row by row; a row that a table covers from end to end is passed over. */
function figuresOutside({ rows }: Sheet, tables: SheetReading["tables"]): readonly Place[] {
  const places: Place[] = [];
  rows.forEach((cells = [], row) => {
    const ranges = tables.flatMap(({ range }) => (row >= range.top && row <= range.bottom ? range : []));
    if (ranges.some(({ left, right }) => left === 0 && right >= cells.length - 1)) return;
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== "number" || ranges.some((range) => contains(range, row, column))) return;
      places.push({ row, column });
    });
  });
  return places;
}

type Place = Pick<CellPlace, "row" | "column">;

function grown(block: Unrecognised | undefined, sheet: string, row: number, column: number): Unrecognised {
  if (block === undefined) return { sheet, range: { top: row, bottom: row, left: column, right: column }, figures: 1 };
  const { top, left, right } = block.range;
  const range = { top, bottom: row, left: Math.min(left, column), right: Math.max(right, column) };
  return { sheet, range, figures: block.figures + 1 };
}
