import type { ColumnSpan, SheetLook } from "../../WorkbookLook";
import { heightInPixels, USUAL_HEIGHT, USUAL_WIDTH, widthInPixels } from "../notes/sheetLayout";
import { COLUMN_LIMIT } from "../../cellLimits";
import { nextColumn, nextRow } from "../read/position";
import { attribute } from "../xml/attributes";
import { advance, createScanner, nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";

/** What a worksheet part says about looks, without values. */
export type Arrangement = Omit<SheetLook, "sheet" | "notes">;

type Draft = { -readonly [Key in keyof Arrangement]: Arrangement[Key] } & {
  readonly styles: (number | undefined)[][];
  readonly columns: ColumnSpan[];
  readonly heights: Map<number, number>;
};

/** Reads sizes, frozen panes and the styles of cells, blank ones included, in one pass. */
export function readArrangement(xml: string): Arrangement {
  const draft: Draft = {
    ...{ styles: [], columns: [], heights: new Map(), frozen: { rows: 0, columns: 0 }, hasGridLines: true },
    ...{ defaultWidth: widthInPixels(USUAL_WIDTH), defaultHeight: heightInPixels(USUAL_HEIGHT) },
  };
  const scanner = createScanner(xml);
  advance(scanner);
  if (!scanner.isEmpty) while (nextChild(scanner, 1)) readSection(scanner, draft);
  return draft;
}

function readSection(scanner: Scanner, draft: Draft): void {
  if (scanner.local === "sheetFormatPr") readDefaults(scanner, draft);
  if (scanner.local === "sheetViews")
    eachChild(scanner, () => {
      readView(scanner, draft);
    });
  else if (scanner.local === "cols")
    eachChild(scanner, () => {
      readColumn(scanner, draft);
    });
  else if (scanner.local === "sheetData") readRows(scanner, draft);
  else skipElement(scanner);
}

function readDefaults(scanner: Scanner, draft: Draft): void {
  const [width, height] = [sizeOf(scanner, "defaultColWidth"), sizeOf(scanner, "defaultRowHeight")];
  if (width !== undefined) draft.defaultWidth = widthInPixels(width);
  if (height !== undefined) draft.defaultHeight = heightInPixels(height);
}

function readView(scanner: Scanner, draft: Draft): void {
  if (attribute(scanner, "showGridLines") === "0") draft.hasGridLines = false;
  eachChild(scanner, () => {
    const isFrozen = scanner.local === "pane" && (attribute(scanner, "state") ?? "").startsWith("frozen");
    if (isFrozen) draft.frozen = { rows: countOf(scanner, "ySplit"), columns: countOf(scanner, "xSplit") };
    skipElement(scanner);
  });
}

function readColumn(scanner: Scanner, draft: Draft): void {
  const [first, last] = [Number(attribute(scanner, "min")) - 1, Number(attribute(scanner, "max")) - 1];
  const [size, style] = [sizeOf(scanner, "width"), attribute(scanner, "style")];
  const width = size === undefined ? draft.defaultWidth : widthInPixels(size);
  const isHidden = isTrue(scanner, "hidden") || width === 0;
  const span = { first, last, width, isHidden, ...(style === undefined ? {} : { style: Number(style) }) };
  if (first >= 0 && last >= first && last < COLUMN_LIMIT) draft.columns.push(span);
  skipElement(scanner);
}

function readRows(scanner: Scanner, { styles, heights }: Draft): void {
  let row = -1;
  eachChild(scanner, () => {
    if (scanner.local !== "row") {
      skipElement(scanner);
      return;
    }
    row = nextRow(scanner, row);
    const height = sizeOf(scanner, "ht");
    if (height !== undefined) heights.set(row, heightInPixels(height));
    readCells(scanner, styles, row);
  });
}

function readCells(scanner: Scanner, styles: Draft["styles"], row: number): void {
  let column = -1;
  eachChild(scanner, () => {
    if (scanner.local === "c") {
      column = nextColumn(scanner, column);
      const style = attribute(scanner, "s");
      if (style !== undefined) (styles[row] ??= [])[column] = Number(style);
    }
    skipElement(scanner);
  });
}

/** Visits the children of the element whose tag was just read; each visit moves to the end of its child. */
function eachChild(scanner: Scanner, visit: () => void): void {
  if (scanner.isEmpty) return;
  const { depth } = scanner;
  while (nextChild(scanner, depth)) visit();
}

function countOf(scanner: Scanner, name: string): number {
  const count = Number(attribute(scanner, name) ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

function sizeOf(scanner: Scanner, name: string): number | undefined {
  const size = Number(attribute(scanner, name));
  return size >= 0 ? size : undefined;
}

function isTrue(scanner: Scanner, name: string): boolean {
  return ["1", "true"].includes(attribute(scanner, name) ?? "");
}
