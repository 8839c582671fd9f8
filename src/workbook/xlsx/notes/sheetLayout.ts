import { nextRow } from "../read/position";
import { attribute } from "../xml/attributes";
import { advance, createScanner, nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";

/** Sizes of a sheet's columns and rows in pixels (96 to the inch); 0 where hidden. */
export interface SheetLayout {
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
}

/** Widest digit of the usual default font, in which column widths are counted. */
const DIGIT = 7;
export const USUAL_WIDTH = 8.43 + 5 / DIGIT;
export const USUAL_HEIGHT = 15;
const PIXELS_PER_POINT = 96 / 72;

interface Sizes {
  width: number;
  height: number;
  readonly columns: { readonly first: number; readonly last: number; readonly width: number }[];
  readonly rows: Map<number, number>;
}

export function readLayout(xml: string): SheetLayout {
  const sizes: Sizes = { width: USUAL_WIDTH, height: USUAL_HEIGHT, columns: [], rows: new Map() };
  const scanner = createScanner(xml);
  advance(scanner);
  if (!scanner.isEmpty) while (nextChild(scanner, 1)) readSection(scanner, sizes);
  const { columns, rows, width: usual, height } = sizes;
  return {
    widthOf: (column) => {
      const width = columns.find(({ first, last }) => column >= first && column <= last)?.width;
      return widthInPixels(width ?? usual);
    },
    heightOf: (row) => heightInPixels(rows.get(row) ?? height),
  };
}

/** A column's width, counted in digits, in pixels. */
export function widthInPixels(width: number): number {
  return Math.round(width * DIGIT);
}

/** A row's height, counted in points, in pixels. */
export function heightInPixels(height: number): number {
  return Math.round(height * PIXELS_PER_POINT);
}

function readSection(scanner: Scanner, sizes: Sizes): void {
  if (scanner.local === "sheetFormatPr") {
    sizes.width = size(scanner, "defaultColWidth") ?? sizes.width;
    sizes.height = size(scanner, "defaultRowHeight") ?? sizes.height;
  }
  const isList = scanner.local === "cols" || scanner.local === "sheetData";
  if (!isList || scanner.isEmpty) {
    skipElement(scanner);
    return;
  }
  const { depth } = scanner;
  let row = -1;
  while (nextChild(scanner, depth)) {
    if (scanner.local === "col") readColumn(scanner, sizes);
    else if (scanner.local === "row") {
      row = nextRow(scanner, row);
      const height = isHidden(scanner) ? 0 : size(scanner, "ht");
      if (height !== undefined) sizes.rows.set(row, height);
    }
    skipElement(scanner);
  }
}

function readColumn(scanner: Scanner, { columns, width: usual }: Sizes): void {
  const width = isHidden(scanner) ? 0 : (size(scanner, "width") ?? usual);
  columns.push({ first: Number(attribute(scanner, "min")) - 1, last: Number(attribute(scanner, "max")) - 1, width });
}

function isHidden(scanner: Scanner): boolean {
  return ["1", "true"].includes(attribute(scanner, "hidden") ?? "");
}

function size(scanner: Scanner, name: string): number | undefined {
  const written = Number(attribute(scanner, name));
  return written >= 0 ? written : undefined;
}
