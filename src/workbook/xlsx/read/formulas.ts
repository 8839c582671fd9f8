import type { Cell } from "../../../core";
import { parseRange } from "../../../core";
import { attribute } from "../xml/attributes";
import type { Scanner } from "../xml/Scanner";
import { readText } from "./readText";
import type { FormulaBlock } from "./SheetContent";
import { shiftFormula } from "./shiftFormula";

/** What the formulas of a sheet say about other cells, gathered while it is read. */
export interface Formulas {
  /** Shared formulas by their number, with the cell that writes them out. */
  readonly shared: Map<string, Written>;
  /** Cells that only name a shared formula which has not come yet. */
  readonly waiting: (Place & { readonly shared: string })[];
  readonly blocks: FormulaBlock[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Written extends Place {
  readonly formula: string;
}

type Rows = readonly ((Cell | undefined)[] | undefined)[];

export function startFormulas(): Formulas {
  return { shared: new Map(), waiting: [], blocks: [] };
}

/** The formula of the `f` tag just read, for a cell here; moves to its closing tag. */
export function readFormula(scanner: Scanner, formulas: Formulas, row: number, column: number): string {
  const type = attribute(scanner, "t");
  if (type === undefined || type === "normal") return readText(scanner);
  const range = parseRange(attribute(scanner, "ref") ?? "");
  const shared = attribute(scanner, "si") ?? "";
  const inputs = [attribute(scanner, "r1") ?? "", attribute(scanner, "r2") ?? ""];
  const formula = readText(scanner);
  if (type === "shared") return readShared(formulas, shared, { row, column, formula });
  const here = { top: row, left: column, bottom: row, right: column };
  if (type === "array") return addBlock(formulas, { kind: "array", range: range ?? here, formula });
  return addBlock(formulas, { kind: "dataTable", range: range ?? here, formula: `TABLE(${inputs.join(",")})` });
}

/** Writes out shared formulas for the cells that came before the cell which holds the text. */
export function fillShared(rows: Rows, { shared, waiting }: Formulas): void {
  for (const { row, column, shared: number } of waiting) {
    const written = shared.get(number);
    const cell = rows[row]?.[column];
    if (written === undefined || cell === undefined) continue;
    put(rows, row, column, { ...cell, formula: shifted(written, row, column) });
  }
}

function readShared(formulas: Formulas, number: string, written: Written): string {
  if (written.formula !== "") {
    formulas.shared.set(number, written);
    return written.formula;
  }
  const known = formulas.shared.get(number);
  if (known !== undefined) return shifted(known, written.row, written.column);
  formulas.waiting.push({ row: written.row, column: written.column, shared: number });
  return "";
}

function shifted(written: Written, row: number, column: number): string {
  return shiftFormula(written.formula, row - written.row, column - written.column);
}

function addBlock(formulas: Formulas, block: FormulaBlock): string {
  formulas.blocks.push(block);
  return block.formula;
}

function put(rows: Rows, row: number, column: number, cell: Cell): void {
  const cells = rows[row];
  if (cells !== undefined) cells[column] = cell;
}
