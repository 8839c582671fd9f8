import { PERCENT, type WrittenUnit } from "../../quantity";
import { findConcept, findHeading, moneyUnit } from "../lexicon/lookUp";
import { kindNamed } from "../lexicon/kindWords";
import type { Block, Column, Row, TableKind } from "../Table";
import type { Correction } from "./Correction";
import { columnsNamed, rowsNamed } from "./matchCorrection";

/** Columns whose meaning or unit a person told; the headings stay as they are written. */
export function correctColumns(
  columns: readonly Column[],
  corrections: readonly Correction[],
  reread: (column: Column, meaning: string) => Column,
): readonly Column[] {
  return corrections.reduce((left, correction) => {
    if (correction.what === "column" && isColumnWord(correction.is)) {
      const chosen = new Set(columnsNamed(left, correction.column));
      return left.map((column) => (chosen.has(column) ? reread(column, correction.is) : column));
    }
    if (correction.what !== "unit" || correction.column === undefined || correction.row !== undefined) return left;
    const chosen = new Set(columnsNamed(left, correction.column));
    return left.map((column) => (chosen.has(column) ? inUnit(column, correction.is) : column));
  }, columns);
}

/** Blocks with the row roles and units that a person told. */
export function correctBlocks(blocks: readonly Block[], corrections: readonly Correction[]): readonly Block[] {
  const own = corrections.filter(({ what }) => what === "rowRole" || what === "unit");
  return own.length === 0 ? blocks : blocks.map((block) => own.reduce(correctRows, block));
}

function correctRows(block: Block, correction: Correction): Block {
  if (correction.what !== "rowRole" && correction.what !== "unit") return block;
  if (correction.row === undefined) return block;
  const chosen = new Set(rowsNamed(block.rows, correction.row));
  const change = (row: Row): Row =>
    correction.what === "rowRole" ? { ...row, role: correction.is } : rowInUnit(row, block, correction);
  return { ...block, rows: block.rows.map((row) => (chosen.has(row) ? change(row) : row)) };
}

function rowInUnit(row: Row, block: Block, correction: Extract<Correction, { what: "unit" }>): Row {
  const unit = moneyUnit(correction.is);
  if (unit === undefined) return row;
  const columns = correction.column === undefined ? block.measures : columnsNamed(block.measures, correction.column);
  const units = columns.map((column) => [column.index, unit] as const);
  return { ...row, units: { ...row.units, ...Object.fromEntries(units) } };
}

function inUnit(column: Column, word: string): Column {
  const money = moneyUnit(word);
  if (money !== undefined) return { ...column, unit: money, dimension: "money", use: "measure" };
  if (word === "%") return { ...column, unit: PERCENT, dimension: "ratio", use: "measure" };
  if (word === "分") return { ...column, dimension: "points", use: "measure" };
  return COUNTED.has(word) ? { ...column, dimension: "count", use: "measure" } : column;
}

export const COUNTED: ReadonlySet<string> = new Set(["人", "个", "台", "套", "户", "件"]);

/** The kind that a person gave the table. */
export function correctedKind(corrections: readonly Correction[]): TableKind | undefined {
  const last = corrections.findLast((correction) => correction.what === "tableKind");
  return last === undefined ? undefined : kindNamed(last.is);
}

/** The money unit that a person gave the whole table. */
export function correctedUnit(corrections: readonly Correction[]): WrittenUnit | undefined {
  const last = corrections.findLast(
    (correction) => correction.what === "unit" && correction.column === undefined && correction.row === undefined,
  );
  return last === undefined ? undefined : moneyUnit(last.is);
}

/** True where `is` of a correction is a word that is known. */
export function isKnownWord(correction: Correction): boolean {
  switch (correction.what) {
    case "tableKind":
      return kindNamed(correction.is) !== undefined;
    case "column":
      return isColumnWord(correction.is);
    case "rowRole":
      return true;
    case "unit":
      return isUnitWord(correction);
  }
}

function isColumnWord(word: string): boolean {
  return findHeading(word) !== undefined || findConcept(word) !== undefined;
}

/** A table, a row or a cell can only be told its money unit; a column also what else it counts. */
function isUnitWord({ is, column, row }: Extract<Correction, { what: "unit" }>): boolean {
  if (moneyUnit(is) !== undefined) return true;
  return column !== undefined && row === undefined && (is === "%" || is === "分" || COUNTED.has(is));
}
