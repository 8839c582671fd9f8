import type { CellPlace, Range } from "../../../core";
import { type Book, keyOf } from "./Book";
import { type Reading, read } from "./read";
import type { Scalar } from "./values";

/** A formula cell, or the block that an array formula fills. */
export interface Formula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly stored: Scalar;
  /** False where it may read sheets that it does not name. */
  readonly isPlain: boolean;
  /** Parsed when asked for the first time. */
  readonly reading: () => Reading;
  /** The cells that an array formula fills; absent for others. */
  readonly fills: Range | undefined;
}

/** A block that an array formula or a data table in its first cell fills. */
export interface ArrayBlock extends Range {
  readonly sheet: string;
}

/** What a formula is made of as long as all its reads can be seen: text, sheets, cells, columns, rows, functions, numbers, signs. */
const PLAIN_PARTS =
  /"(?:[^"]|"")*"|'(?:[^':[]|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!|\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+|(?!INDIRECT|OFFSET)[A-Z][A-Z0-9._]*\(|(?:TRUE|FALSE)(?![\p{L}\p{N}_.!])|\d[\d.]*(?:E[+-]?\d+)?|[-+*/^&=<>%(),\s:]/giu;

/** All formulas of the book except those in changed cells, which hold a value now. */
export function listFormulas(
  book: Book,
  changed: readonly CellPlace[],
  arrays: readonly ArrayBlock[],
): readonly Formula[] {
  const overwritten = new Set(changed.map((cell) => keyOf(book.sheetAt(cell.sheet), cell.row, cell.column)));
  const fills = new Map(arrays.map((block) => [keyOf(book.sheetAt(block.sheet), block.top, block.left), block]));
  const formulas: Formula[] = [];
  for (const [sheet, { rows }] of book.sheets.entries()) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        if (cell?.formula === undefined) continue;
        const key = keyOf(sheet, row, column);
        if (overwritten.has(key)) continue;
        const { formula: text, value: stored } = cell;
        const reading = once(() => read(text, sheet, book));
        const isPlain = text.replaceAll(PLAIN_PARTS, "") === "";
        formulas.push({ sheet, row, column, text, stored, isPlain, reading, fills: fills.get(key) });
      }
    }
  }
  return formulas;
}

/** The cells that a formula gives values to. */
export function cellsOf(formula: Formula): readonly (readonly [row: number, column: number])[] {
  if (formula.fills === undefined) return [[formula.row, formula.column]];
  const { top, left, bottom, right } = formula.fills;
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => [
    top + Math.floor(index / width),
    left + (index % width),
  ]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
