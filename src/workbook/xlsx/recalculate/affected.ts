import { type CellPlace, contains } from "../../../core";
import { type Area, type Book, keyOf } from "./Book";
import { type Formula, cellsOf } from "./Formula";
import { entry, indexReaders } from "./readers";

/** The formulas that a change reaches. */
export interface Affected {
  /** In an order in which each comes after those that it reads. */
  readonly ordered: readonly Formula[];
  /** Those that depend on themselves, and all that depend on them. */
  readonly circular: readonly Formula[];
  readonly precedents: Precedents;
}

/** The reached formulas that a reached formula reads. */
type Precedents = ReadonlyMap<Formula, readonly Formula[]>;

/** Where a calculation begins: cells with other values, and formulas that are to be calculated in any case. */
interface Beginning {
  readonly changed: readonly CellPlace[];
  readonly due: readonly CellPlace[];
}

/**
 * Finds the formulas that read the changed cells directly or through others, those whose reads cannot be known, and the
 * never calculated ones that these need.
 */
export function findAffected(formulas: readonly Formula[], { changed, due }: Beginning, book: Book): Affected {
  const reached = new Set<Formula>();
  const readers = indexReaders(formulas, book, (formula) => reached.add(formula));
  const unvalued = new Map(
    formulas.flatMap((formula) =>
      formula.stored === null ? [[keyOf(formula.sheet, formula.row, formula.column), formula]] : [],
    ),
  );
  for (const { sheet, row, column } of changed) {
    for (const reader of readers.of(book.sheetAt(sheet), row, column)) reached.add(reader);
  }
  const dueCells = new Set(due.map(({ sheet, row, column }) => keyOf(book.sheetAt(sheet), row, column)));
  for (const formula of dueCells.size === 0 ? [] : formulas) {
    if (dueCells.has(keyOf(formula.sheet, formula.row, formula.column))) reached.add(formula);
  }
  const precedents = new Map<Formula, Formula[]>();
  // A Set goes on to what is added while it is gone through.
  for (const formula of reached) {
    for (const reader of new Set(cellsOf(formula).flatMap((cell) => [...readers.of(formula.sheet, ...cell)]))) {
      reached.add(reader);
      entry(precedents, reader).push(formula);
    }
    for (const needed of formula.reading().areas.flatMap((area) => within(area, unvalued))) reached.add(needed);
  }
  return inOrder([...reached], precedents);
}

/** The formulas of a map by cell that stand in an area. */
function within(area: Area, formulas: ReadonlyMap<number, Formula>): readonly Formula[] {
  const { sheet, top, left, bottom, right } = area;
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height * width > formulas.size) {
    return [...formulas.values()].filter(
      (formula) => formula.sheet === sheet && contains(area, formula.row, formula.column),
    );
  }
  return Array.from({ length: height * width }, (_, index) =>
    formulas.get(keyOf(sheet, top + Math.floor(index / width), left + (index % width))),
  ).filter((formula) => formula !== undefined);
}

function inOrder(reached: readonly Formula[], precedents: Precedents): Affected {
  const followers = new Map<Formula, Formula[]>();
  const waiting = new Map(reached.map((formula) => [formula, precedents.get(formula)?.length ?? 0]));
  for (const [reader, sources] of precedents) for (const source of sources) entry(followers, source).push(reader);
  const ordered = reached.filter((formula) => waiting.get(formula) === 0);
  // Grows while it is gone through: each formula lets those go that waited for it last.
  for (const formula of ordered) {
    for (const follower of followers.get(formula) ?? []) {
      const rest = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, rest);
      if (rest === 0) ordered.push(follower);
    }
  }
  return { ordered, circular: reached.filter((formula) => (waiting.get(formula) ?? 0) > 0), precedents };
}
