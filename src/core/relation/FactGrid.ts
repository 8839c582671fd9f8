import type { Fact, Ledger, Unread } from "../ledger";
import type { Block, Column, Row, Table } from "../table";

/** The figures of one block by column and row position: where relations inside a table are looked for. */
export interface FactGrid {
  readonly table: Table;
  readonly block: Block;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Facts of a measure column, one entry per row of the block. */
  figures(column: Column): readonly (Fact | undefined)[];
  /** The cell at a row of a column, where something stands that is no figure. */
  unread(column: Column, position: number): Unread | undefined;
}

const NONE: readonly (Fact | undefined)[] = [];

/** Lays the facts of a ledger out by block, in sheet order. */
export function layOut(ledger: Ledger): readonly FactGrid[] {
  const unread = new Map<string, Unread>();
  for (const cell of ledger.unread) unread.set(cellName(cell.sheet, cell.row, cell.column), cell);
  const byBlock = new Map<
    Block,
    {
      readonly table: Table;
      readonly figures: Map<number, (Fact | undefined)[]>;
      readonly positions: ReadonlyMap<Row, number>;
    }
  >();
  for (const fact of ledger.facts) {
    const { table, block, row, column } = fact.origin;
    let entry = byBlock.get(block);
    if (entry === undefined) {
      entry = { table, figures: new Map(), positions: new Map(block.rows.map((each, position) => [each, position])) };
      byBlock.set(block, entry);
    }
    const position = entry.positions.get(row);
    if (position === undefined) continue;
    let list = entry.figures.get(column.index);
    if (list === undefined) {
      list = new Array<Fact | undefined>(block.rows.length).fill(undefined);
      entry.figures.set(column.index, list);
    }
    list[position] = fact;
  }
  return [...byBlock].map(([block, { table, figures }]) => ({
    table,
    block,
    rows: block.rows,
    columns: block.measures,
    figures: (column) => figures.get(column.index) ?? NONE,
    unread: (column, position) =>
      unread.size === 0
        ? undefined
        : unread.get(cellName(table.sheet, block.rows[position]?.index ?? -1, column.index)),
  }));
}

function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}
