import type { Cell, Range } from "../../core";
import { contains } from "../../core";
import type { CellStyle, SheetLook, WorkbookLook } from "../WorkbookLook";

const USUAL_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;
const LINE_SPACING = 1.3;
/** Share of a font's size that a Latin letter or digit takes; a Chinese character takes all of it. */
const NARROW = 0.55;
const PADDING = 6;

/** Heights of the rows that have none of their own and that wrapped text makes higher; Excel fits them on opening. */
export function fittedHeights(look: SheetLook, styles: WorkbookLook["styles"]): ReadonlyMap<number, number> {
  const fitted = new Map<number, number>();
  look.sheet.rows.forEach((cells, row) => {
    if (cells === undefined || look.heights.has(row)) return;
    const height = cells.reduce((highest, cell, column) => {
      const style = styles[look.styles[row]?.[column] ?? -1];
      const isFitted = cell !== undefined && style?.isWrapped === true && !isMerged(look.sheet.merges, row, column);
      return isFitted ? Math.max(highest, heightOf(cell, style, widthOf(look, column))) : highest;
    }, 0);
    if (height > look.defaultHeight) fitted.set(row, height);
  });
  return fitted;
}

function heightOf({ value }: Cell, { font }: CellStyle, width: number): number {
  if (typeof value !== "string") return 0;
  const size = (font.size ?? USUAL_SIZE) * PIXELS_PER_POINT;
  const lines = value.split("\n").reduce((count, line) => {
    return count + Math.max(1, Math.ceil((lengthOf(line) * size) / Math.max(width - PADDING, size)));
  }, 0);
  return Math.ceil(lines * size * LINE_SPACING) + 2;
}

/** How long a text is, in Chinese characters. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += (character.codePointAt(0) ?? 0) < 0x2e80 ? NARROW : 1;
  return length;
}

function widthOf({ columns, defaultWidth }: SheetLook, column: number): number {
  return columns.find(({ first, last }) => column >= first && column <= last)?.width ?? defaultWidth;
}

function isMerged(merges: readonly Range[], row: number, column: number): boolean {
  return merges.some((range) => contains(range, row, column));
}
