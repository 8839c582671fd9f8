import type { Cell, Range } from "../../../core";
import { parseRange } from "../../../core";
import { fault } from "../faults";
import { attribute } from "../xml/attributes";
import { advance, createScanner, nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";
import { fillShared, startFormulas } from "./formulas";
import type { Formulas } from "./formulas";
import { COLUMN_LIMIT } from "../../cellLimits";
import { nextColumn, nextRow } from "./position";
import { readCell } from "./readCell";
import type { CellTables, SheetContent } from "./SheetContent";

interface Draft {
  readonly tables: CellTables;
  readonly formulas: Formulas;
  readonly rows: (Cell | undefined)[][];
  readonly merges: Range[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: Range[];
  isProtected: boolean;
}

/** Reads a worksheet part in one pass; throws "damaged" where it is not well-formed or leaves the limits of a sheet. */
export function readSheet(xml: string, tables: CellTables): SheetContent {
  const lists = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const draft: Draft = { tables, formulas: startFormulas(), ...lists, isProtected: false };
  const scanner = createScanner(xml);
  if (!advance(scanner) || scanner.local !== "worksheet") throw fault("xml");
  if (!scanner.isEmpty) while (nextChild(scanner, 1)) readSection(scanner, draft);
  while (advance(scanner));
  fillShared(draft.rows, draft.formulas);
  const { rows, merges, hiddenRows, isProtected } = draft;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const hiddenColumns = columnsOf(draft.hiddenColumns, width);
  return { rows, merges, hiddenRows, hiddenColumns, isProtected, blocks: draft.formulas.blocks };
}

function readSection(scanner: Scanner, draft: Draft): void {
  if (scanner.local === "sheetData") readRows(scanner, draft);
  else if (scanner.local === "cols") readColumns(scanner, draft);
  else if (scanner.local === "mergeCells") readMerges(scanner, draft);
  else {
    if (scanner.local === "sheetProtection") draft.isProtected = isTrue(attribute(scanner, "sheet"));
    skipElement(scanner);
  }
}

function readRows(scanner: Scanner, draft: Draft): void {
  if (scanner.isEmpty) return;
  const { depth } = scanner;
  let row = -1;
  while (nextChild(scanner, depth)) {
    if (scanner.local !== "row") {
      skipElement(scanner);
      continue;
    }
    row = nextRow(scanner, row);
    if (isTrue(attribute(scanner, "hidden")) || Number(attribute(scanner, "ht") ?? 1) === 0) draft.hiddenRows.push(row);
    readCells(scanner, draft, row);
  }
}

function readCells(scanner: Scanner, draft: Draft, row: number): void {
  if (scanner.isEmpty) return;
  const { depth } = scanner;
  let cells = draft.rows[row];
  let column = -1;
  while (nextChild(scanner, depth)) {
    if (scanner.local !== "c") {
      skipElement(scanner);
      continue;
    }
    column = nextColumn(scanner, column);
    const cell = readCell(scanner, draft.tables, draft.formulas, row, column);
    if (cell === undefined) continue;
    cells ??= draft.rows[row] = [];
    cells[column] = cell;
  }
}

function readColumns(scanner: Scanner, draft: Draft): void {
  if (scanner.isEmpty) return;
  const { depth } = scanner;
  while (nextChild(scanner, depth)) {
    const isHidden = isTrue(attribute(scanner, "hidden")) || Number(attribute(scanner, "width") ?? 1) === 0;
    const left = Number(attribute(scanner, "min")) - 1;
    const right = Number(attribute(scanner, "max")) - 1;
    if (isHidden && left >= 0 && right < COLUMN_LIMIT) draft.hiddenColumns.push({ top: 0, bottom: 0, left, right });
    skipElement(scanner);
  }
}

function readMerges(scanner: Scanner, draft: Draft): void {
  if (scanner.isEmpty) return;
  const { depth } = scanner;
  while (nextChild(scanner, depth)) {
    const range = parseRange(attribute(scanner, "ref") ?? "");
    if (range !== undefined) draft.merges.push(range);
    skipElement(scanner);
  }
}

/** The columns of these spans that lie within the cells read: an office hides "all the rest" to the last of 16,384. */
function columnsOf(spans: readonly Range[], width: number): readonly number[] {
  const columns: number[] = [];
  for (const { left, right } of spans) {
    for (let column = left; column <= right && column < width; column++) columns.push(column);
  }
  return columns;
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
