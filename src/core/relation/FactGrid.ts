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
  /** The rates that stand among the amounts of a column. */
  rates(column: Column): readonly (Fact | undefined)[];
  /** The cell at a row of a column, where something stands that is no figure. */
  unread(column: Column, position: number): Unread | undefined;
}

/** What stands in the cells of a measure column, one entry per row of the block; filled from top to bottom. */
interface Cells<T> {
  readonly list: (T | undefined)[];
  next: number;
}

interface LaidOut {
  readonly table: Table;
  readonly figures: Map<number, Cells<Fact>>;
  readonly rates: Map<number, Cells<Fact>>;
  readonly unread: Map<number, Cells<Unread>>;
}

const NONE: readonly undefined[] = [];

/** Lays the facts of a ledger out by block, in sheet order. */
export function layOut(ledger: Ledger): readonly FactGrid[] {
  const byBlock = new Map<Block, LaidOut>();
  for (const fact of ledger.facts) {
    const { table, block, column } = fact.origin;
    let laid = byBlock.get(block);
    if (laid === undefined)
      byBlock.set(block, (laid = { table, figures: new Map(), rates: new Map(), unread: new Map() }));
    place(fact.quantity.dimension === column.dimension ? laid.figures : laid.rates, fact);
  }
  for (const cell of ledger.unread) {
    const laid = byBlock.get(cell.origin.block);
    if (laid !== undefined) place(laid.unread, cell);
  }
  return [...byBlock].map(([block, { table, figures, rates, unread }]) => ({
    table,
    block,
    rows: block.rows,
    columns: block.measures,
    figures: (column) => figures.get(column.index)?.list ?? NONE,
    rates: (column) => rates.get(column.index)?.list ?? NONE,
    unread: (column, position) => unread.get(column.index)?.list[position],
  }));
}

/** Puts a cell at the position of its row, which is looked for from the last one on: the ledger is in sheet order. */
function place<T extends Fact | Unread>(columns: Map<number, Cells<T>>, cell: T): void {
  const { block, row, column } = cell.origin;
  let cells = columns.get(column.index);
  if (cells === undefined) {
    cells = { list: new Array<T | undefined>(block.rows.length).fill(undefined), next: 0 };
    columns.set(column.index, cells);
  }
  const ahead = block.rows.indexOf(row, cells.next);
  const position = ahead < 0 ? block.rows.indexOf(row) : ahead;
  if (position < 0) return;
  cells.list[position] = cell;
  cells.next = position + 1;
}
