import { COLUMN_LIMIT, ROW_LIMIT } from "../../cellLimits";
import type { Note } from "./Note";
import type { SheetLayout } from "./sheetLayout";

/** Where the box of a note stands: sizes in points, and its corners by cell and pixels within it, which is what Excel goes by. */
export interface NoteBox {
  readonly width: number;
  readonly height: number;
  /** Left column and pixels in it, top row, right column, bottom row. */
  readonly anchor: readonly number[];
}

const WIDTH = 240;
/** Columns of text that fit: a Chinese character takes two. */
const LINE_LENGTH = 48;
const LINE_HEIGHT = 12.5;
const MARGINS = 12;
const TALLEST = 400;
const PIXELS_PER_POINT = 96 / 72;
/** How far the box stands from the cell's right edge and above its top, as Excel puts it. */
const GAP = 15;
const LIFT = 10;

/** A box right of the cell that is as high as its text. */
export function noteBox({ row, column, text }: Note, { widthOf, heightOf }: SheetLayout): NoteBox {
  const height = Math.min(TALLEST, lineCount(text) * LINE_HEIGHT + MARGINS);
  const left = { index: Math.min(column + 1, COLUMN_LIMIT - 1), offset: GAP };
  const top = row === 0 ? { index: 0, offset: 2 } : { index: row - 1, offset: Math.max(0, heightOf(row - 1) - LIFT) };
  const right = walk(left.index, left.offset + WIDTH * PIXELS_PER_POINT, widthOf, COLUMN_LIMIT);
  const bottom = walk(top.index, top.offset + height * PIXELS_PER_POINT, heightOf, ROW_LIMIT);
  return { width: WIDTH, height, anchor: [left, top, right, bottom].flatMap(({ index, offset }) => [index, offset]) };
}

function lineCount(text: string): number {
  return text.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(length(line) / LINE_LENGTH)), 0);
}

function length(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at++) columns += line.charCodeAt(at) > 0xff ? 2 : 1;
  return columns;
}

/** The row or column in which so many pixels from the start of the first one end, and how far into it. */
function walk(first: number, pixels: number, sizeOf: (index: number) => number, limit: number) {
  let [index, offset] = [first, Math.round(pixels)];
  while (offset > sizeOf(index) && index < limit - 1) {
    offset -= sizeOf(index);
    index++;
  }
  return { index, offset: Math.min(offset, sizeOf(index)) };
}
