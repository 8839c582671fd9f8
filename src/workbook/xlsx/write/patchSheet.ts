import { formatAddress } from "../../../core";
import { fault } from "../faults";
import { nextColumn, nextRow } from "../read/position";
import { attribute } from "../xml/attributes";
import { applyEdits } from "../xml/edits";
import type { Edit } from "../xml/edits";
import { advance, createScanner, nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";
import type { CellPatch, SheetPatches } from "./CellPatch";
import { ascending } from "./CellPatch";
import { cellSource, formulaSource } from "./cellSource";
import { columnStyle, readColumnStyles } from "./columnStyles";
import type { ColumnStyles } from "./columnStyles";
import { replaceCell } from "./replaceCell";
import { widenDimension, widenSpans } from "./widen";

/** A sheet part while it is patched. */
interface Job {
  readonly scanner: Scanner;
  readonly edits: Edit[];
  columnStyles: ColumnStyles;
}

/** The worksheet part with these cells changed; every character that does not have to change stays. */
export function patchSheet(xml: string, patches: SheetPatches): string {
  const scanner = createScanner(xml);
  const job: Job = { scanner, edits: [], columnStyles: [] };
  if (!advance(scanner) || scanner.isEmpty) throw fault("xml");
  let hasCells = false;
  while (nextChild(scanner, 1)) {
    if (scanner.local === "dimension") job.edits.push(...widenDimension(scanner, patches));
    if (scanner.local === "cols") job.columnStyles = readColumnStyles(scanner);
    else if (scanner.local === "sheetData") {
      hasCells = true;
      patchRows(job, patches);
    } else skipElement(scanner);
  }
  if (!hasCells) throw fault("xml");
  return applyEdits(xml, job.edits);
}

function patchRows({ scanner, edits, columnStyles }: Job, patches: SheetPatches): void {
  const prefix = prefixOf(scanner);
  const rows = ascending(patches);
  const newRows = (before: number) => {
    const count = rows.findIndex(([row]) => row >= before);
    return rows
      .splice(0, count < 0 ? rows.length : count)
      .map(([row, cells]) => rowSource(prefix, row, cells, columnStyles))
      .join("");
  };
  if (scanner.isEmpty) {
    edits.push(openUp(scanner, newRows(Infinity)));
    return;
  }
  const { depth } = scanner;
  let row = -1;
  while (nextChild(scanner, depth)) {
    if (scanner.local === "row") {
      row = nextRow(scanner, row);
      insert(edits, scanner.start, newRows(row));
      const cells = rows[0]?.[0] === row ? rows.shift() : undefined;
      if (cells !== undefined) patchRow({ scanner, edits, columnStyles }, row, cells[1]);
      else skipElement(scanner);
    } else skipElement(scanner);
  }
  insert(edits, scanner.start, newRows(Infinity));
}

function patchRow({ scanner, edits, columnStyles }: Job, row: number, patches: ReadonlyMap<number, CellPatch>): void {
  const cells = ascending(patches);
  const prefix = prefixOf(scanner);
  const isFormatted = ["1", "true"].includes(attribute(scanner, "customFormat") ?? "");
  const style = isFormatted ? attribute(scanner, "s") : undefined;
  edits.push(...widenSpans(scanner, cells));
  const newCells = (before: number) => {
    const count = cells.findIndex(([column]) => column >= before);
    const due = cells.splice(0, count < 0 ? cells.length : count);
    return due
      .map(([column, patch]) => newCell(prefix, row, column, style ?? columnStyle(columnStyles, column), patch))
      .join("");
  };
  if (scanner.isEmpty) {
    edits.push(openUp(scanner, newCells(Infinity)));
    return;
  }
  const { depth } = scanner;
  let column = -1;
  while (nextChild(scanner, depth)) {
    if (scanner.local === "c") {
      column = nextColumn(scanner, column);
      insert(edits, scanner.start, newCells(column));
      const cell = cells[0]?.[0] === column ? cells.shift() : undefined;
      if (cell !== undefined) edits.push(...replaceCell(scanner, formatAddress({ row, column }), cell[1]));
      else skipElement(scanner);
    } else skipElement(scanner);
  }
  insert(edits, scanner.start, newCells(Infinity));
}

function rowSource(prefix: string, row: number, patches: ReadonlyMap<number, CellPatch>, styles: ColumnStyles): string {
  const cells = ascending(patches).map(([column, patch]) =>
    newCell(prefix, row, column, columnStyle(styles, column), patch),
  );
  const content = cells.join("");
  return content === "" ? "" : `<${prefix}row r="${String(row + 1)}">${content}</${prefix}row>`;
}

/** A cell where none stood; to take a value away there, or to give a formula that is gone a result, nothing is needed. */
function newCell(prefix: string, row: number, column: number, style: string | undefined, patch: CellPatch): string {
  if (patch.kind === "style") {
    const wanted = patch.styleOf(style, true);
    return wanted === style ? "" : cellSource(prefix, formatAddress({ row, column }), wanted, null);
  }
  if (patch.kind === "formula") return formulaSource(prefix, formatAddress({ row, column }), style, patch);
  if (patch.kind === "result" || patch.value === null) return "";
  return cellSource(prefix, formatAddress({ row, column }), style, patch.value);
}

function insert(edits: Edit[], at: number, text: string): void {
  if (text !== "") edits.push({ start: at, end: at, text });
}

/** Gives a self-closed element content. */
function openUp(scanner: Scanner, content: string): Edit {
  const name = scanner.xml.slice(scanner.nameStart, scanner.nameEnd);
  const text = content === "" ? "/>" : `>${content}</${name}>`;
  return { start: scanner.end - 2, end: scanner.end, text };
}

function prefixOf({ xml, nameStart, nameEnd, local }: Scanner): string {
  return xml.slice(nameStart, nameEnd - local.length);
}
