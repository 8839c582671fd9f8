import { contains } from "../../../core";
import { type Area, type Book, keyOf } from "./Book";
import type { Formula } from "./Formula";

/** Finds the formulas that read a cell. */
export interface Readers {
  readonly of: (sheet: number, row: number, column: number) => ReadonlySet<Formula>;
}

interface Block {
  readonly area: Area;
  readonly formula: Formula;
}

/** Blocks with at most so many rows are found by row, taller ones by sheet. */
const TALL = 64;

/**
 * An index of formulas by the cells that they read. It parses a formula only when a cell is asked for of a sheet that the
 * formula stands on or names, or when it is not plain, and tells of each of which it cannot know what it reads.
 */
export function indexReaders(formulas: readonly Formula[], book: Book, onUnknown: (formula: Formula) => void): Readers {
  const ofCell = new Map<number, Formula[]>();
  const ofRow = new Map<number, Block[]>();
  const ofSheet = new Map<number, Block[]>();
  const hidden = new Set(formulas);
  const shown = new Set<number>();

  function add(formula: Formula): void {
    hidden.delete(formula);
    const { areas, isKnown } = formula.reading();
    if (!isKnown) onUnknown(formula);
    for (const area of areas) {
      const { sheet, top, left, bottom, right } = area;
      if (top === bottom && left === right) entry(ofCell, keyOf(sheet, top, left)).push(formula);
      else if (bottom - top >= TALL) entry(ofSheet, sheet).push({ area, formula });
      else for (let row = top; row <= bottom; row++) entry(ofRow, keyOf(sheet, row, 0)).push({ area, formula });
    }
  }

  function show(sheet: number): void {
    if (shown.has(sheet)) return;
    shown.add(sheet);
    const name = (book.sheets[sheet]?.name ?? "").replaceAll("'", "''").toLowerCase();
    for (const formula of hidden) {
      if (formula.sheet === sheet || formula.text.toLowerCase().includes(name)) add(formula);
    }
  }

  for (const formula of formulas) if (!formula.isPlain) add(formula);
  return {
    of: (sheet, row, column) => {
      show(sheet);
      const blocks = [...(ofRow.get(keyOf(sheet, row, 0)) ?? []), ...(ofSheet.get(sheet) ?? [])];
      const over = blocks.filter(({ area }) => contains(area, row, column)).map(({ formula }) => formula);
      return new Set([...(ofCell.get(keyOf(sheet, row, column)) ?? []), ...over]);
    },
  };
}

/** The list at a key; an empty one is put there when there is none. */
export function entry<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  if (list.length === 0) map.set(key, list);
  return list;
}
