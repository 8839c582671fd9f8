import { plainLabel } from "../lexicon/lookUp";
import type { Column, Row, Table } from "../Table";
import type { Correction } from "./Correction";

/** What a correction can be told a table by. */
export interface NamedTable extends Pick<Table, "sheet" | "title"> {
  readonly columns: readonly Pick<Column, "path">[];
}

/** True where the correction speaks of this sheet; the year in a name may be another one. */
export function isOfSheet(correction: Pick<Correction, "sheet">, sheet: string): boolean {
  return isSameName(correction.sheet, sheet);
}

/** True where the correction speaks of this table: by its title or its first heading. */
export function isOfTable(correction: Pick<Correction, "sheet" | "table">, table: NamedTable): boolean {
  if (!isOfSheet(correction, table.sheet)) return false;
  const isName = (text: string) => isSameName(correction.table, text);
  return isName(table.title) || table.columns[0]?.path.some(isName) === true;
}

/** True where two names differ at most in their year. */
export function isSameName(name: string, other: string): boolean {
  return timeless(name) === timeless(other);
}

/** The columns of a table that a heading path (or the lowest heading alone) names; those of another year where none is of this one. */
export function columnsNamed<T extends Pick<Column, "path">>(columns: readonly T[], words: string): readonly T[] {
  return named(columns, words, (column) => column.path);
}

/** The same for rows and their label paths. */
export function rowsNamed<T extends Pick<Row, "path">>(rows: readonly T[], words: string): readonly T[] {
  return named(rows, words, (row) => row.path);
}

function named<T>(items: readonly T[], words: string, pathOf: (item: T) => readonly string[]): readonly T[] {
  const whole = (item: T) => pathOf(item).join("/");
  const lowest = (item: T) => pathOf(item).at(-1) ?? "";
  for (const plain of [plainLabel, timeless]) {
    for (const label of [whole, lowest]) {
      const found = items.filter((item) => plain(label(item)) === plain(words));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** A label without its year, so that what was said of one year holds for the next. */
export function timeless(text: string): string {
  return plainLabel(text).replace(/(?:19|20)\d\d(?:[-—~至](?:19|20)\d\d)?年?度?/g, "");
}
