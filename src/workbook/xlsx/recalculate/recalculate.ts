import type { CellPlace, CellValue, Sheet } from "../../../core";
import { type Affected, findAffected } from "./affected";
import { type Book, type DefinedName, createBook, keyOf, placeOf } from "./Book";
import { isSame } from "./coerce";
import { evaluate } from "./evaluate";
import { type ArrayBlock, type Formula, cellsOf, listFormulas } from "./Formula";

export interface Recalculation {
  /** New values of formula cells, where they differ from the stored ones within Excel's 15 digits. */
  readonly values: readonly (CellPlace & { readonly value: CellValue })[];
  /** Formula cells that depend, or may depend, on a change and could not be evaluated. */
  readonly stale: readonly CellPlace[];
}

/** What formulas need to know of a workbook beside its cells. */
export interface Surroundings {
  readonly names?: readonly DefinedName[];
  /** Blocks that an array formula or a data table in their first cell fills. */
  readonly arrays?: readonly ArrayBlock[];
  /** Formula cells to be calculated whatever they read. */
  readonly due?: readonly CellPlace[];
}

/**
 * The values of formulas after cells were written: `sheets` hold the new values of the `changed` cells and the old ones of
 * formulas. What cannot be evaluated for certain, and all that depends on it, is stale and gets no value.
 */
export function recalculate(
  sheets: readonly Sheet[],
  changed: readonly CellPlace[],
  { names = [], arrays = [], due = [] }: Surroundings = {},
): Recalculation {
  if (changed.length + due.length === 0) return { values: [], stale: [] };
  const book = createBook(sheets, names);
  const affected = findAffected(listFormulas(book, changed, arrays), { changed, due }, book);
  const results = evaluateInOrder(affected, book);
  const formulas = [...affected.ordered, ...affected.circular].sort(inReadingOrder);
  return {
    values: formulas.flatMap((formula) => {
      const value = results.get(formula);
      return value === undefined || isSame(value, formula.stored) ? [] : [{ ...placeOf(book, formula), value }];
    }),
    stale: formulas
      .filter((formula) => !results.has(formula))
      .flatMap((formula) =>
        cellsOf(formula).map(([row, column]) => placeOf(book, { sheet: formula.sheet, row, column })),
      ),
  };
}

/** The value of each formula that has one. */
function evaluateInOrder({ ordered, precedents }: Affected, book: Book): ReadonlyMap<Formula, CellValue> {
  const results = new Map<Formula, CellValue>();
  const fresh = new Map<number, CellValue>();
  const valueAt = (sheet: number, row: number, column: number) =>
    fresh.get(keyOf(sheet, row, column)) ?? book.sheets[sheet]?.rows[row]?.[column]?.value ?? null;
  for (const formula of ordered) {
    const { expression, isKnown, isSupported } = formula.reading();
    if (expression === undefined || !isKnown || !isSupported || formula.fills !== undefined) continue;
    if (!(precedents.get(formula) ?? []).every((precedent) => results.has(precedent))) continue;
    const { sheet, row, column } = formula;
    const value = evaluate(expression, { book, sheet, row, column, valueAt });
    if (value === undefined) continue;
    results.set(formula, value);
    fresh.set(keyOf(sheet, row, column), value);
  }
  return results;
}

function inReadingOrder(one: Formula, other: Formula): number {
  return one.sheet - other.sheet || one.row - other.row || one.column - other.column;
}
