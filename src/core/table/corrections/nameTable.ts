import { isOfTable, type NamedTable } from "./matchCorrection";

/** What a table is called in corrections, and which other tables answer to the same name and are corrected with it. */
export interface TableName<T> {
  readonly name: string;
  readonly others: readonly T[];
}

/** Its title, or its first heading where fewer others answer to that. */
export function nameTable<T extends NamedTable>(table: T, tables: readonly T[]): TableName<T> {
  const said = [table.title, ...(table.columns[0]?.path.toReversed() ?? [])].filter((name) => name !== "");
  const names = said.length > 0 ? said : [table.title];
  return names
    .map((name) => ({ name, others: othersNamed(name, table, tables) }))
    .reduce((best, next) => (next.others.length < best.others.length ? next : best));
}

function othersNamed<T extends NamedTable>(name: string, table: T, tables: readonly T[]): readonly T[] {
  const named = { sheet: table.sheet, table: name };
  return tables.filter((other) => other !== table && isOfTable(named, other));
}
