import { readNumberFormat, type Cell, type GridView } from "../grid";
import {
  decimalPlaces,
  exactFromNumber,
  formatExact,
  isZero,
  readWritten,
  shift,
  type Exact,
  type Quantity,
} from "../quantity";
import type { Column, Table } from "../table";
import type { Aspect, Precision, Setting } from "./Fact";
import { writtenUnit } from "./readFigure";

const COUNTS: Precision = { decimals: Number.POSITIVE_INFINITY, reason: "counts" };
const CONSTANTS: Precision = { decimals: Number.POSITIVE_INFINITY, reason: "constants" };

/** How the figures of one measure block are spread: decimals by how many constants have them. */
interface Spread {
  readonly byDecimals: Map<number, number>;
  readonly distinct: Set<string>;
  constants: number;
  formatDecimals: number | undefined;
  hasFormatOnly: boolean;
  /** Zeros at the end of whole figures, by how many constants end in so many. */
  readonly byZeros: Map<number, number>;
}

/**
 * Precision of every measure column, by measure block: all columns of the table that hold the same kind in the same unit
 * (reconciliation rules for choosing the precision, section 9).
 */
export function measurePrecision(view: GridView, table: Table, setting: Setting): ReadonlyMap<number, Precision> {
  const spreads = new Map<string, Spread>();
  const nameOf = new Map<number, string>();
  for (const block of table.blocks) {
    for (const column of block.measures) {
      const name = `${column.dimension}|${writtenUnit(table, column, setting).name}`;
      nameOf.set(column.index, name);
      const spread = spreads.get(name) ?? emptySpread();
      spreads.set(name, spread);
      if (isExact(name)) continue;
      for (const row of block.rows) count(spread, view, row.index, column);
    }
  }
  const precisions = new Map<number, Precision>();
  for (const [column, name] of nameOf) precisions.set(column, decide(name, spreads.get(name) ?? emptySpread()));
  return precisions;
}

/** 精度 that a person set for one kind of figure in one table. */
export interface SetPrecision {
  readonly sheet: string;
  readonly table: string;
  readonly aspect: Aspect;
  readonly decimals: number;
}

/** The precision of a column: what a person set for its kind in this table, else what its measure block shows. */
export function blockPrecision(
  shown: Precision | undefined,
  set: readonly SetPrecision[],
  { sheet, table, aspect }: Omit<SetPrecision, "decimals">,
): Precision | undefined {
  const own = set.find((each) => each.sheet === sheet && each.table === table && each.aspect === aspect);
  return own === undefined ? shown : { decimals: own.decimals, reason: "user" };
}

/** The precision of one figure: its block's, or its own digits where it has more and nobody set the block's. */
export function precisionOf(quantity: Quantity, block: Precision | undefined): Precision {
  if (block === undefined) return { decimals: quantity.decimals, reason: "ownDigits" };
  if (block.reason === "user") return block;
  const isFiner = block.decimals < 0 ? !isMultiple(quantity, -block.decimals) : quantity.decimals > block.decimals;
  return isFiner ? { decimals: quantity.decimals, reason: "ownDigits" } : block;
}

/** True for a figure that ends in so many zeros in its written unit. */
function isMultiple({ value, unit }: Quantity, zeros: number): boolean {
  return decimalPlaces(shift(value, -unit.power - zeros)) === 0;
}

function emptySpread(): Spread {
  return {
    byDecimals: new Map(),
    distinct: new Set(),
    constants: 0,
    formatDecimals: undefined,
    hasFormatOnly: true,
    byZeros: new Map(),
  };
}

/** Counts a constant, be it a number or one kept as text, with the decimals that it is written with. */
function count(spread: Spread, view: GridView, row: number, column: Column): void {
  const cell = view.sheet.rows[row]?.[column.index];
  if (cell === undefined || cell.formula !== undefined) return;
  if (typeof cell.value === "number") {
    const exact = exactFromNumber(cell.value);
    if (exact !== undefined) countFigure(spread, cell, exact, decimalPlaces(exact));
  } else if (typeof cell.value === "string") {
    const written = readWritten(cell.value);
    if (written.kind === "value" && written.number.unit.name === "")
      countFigure(spread, cell, written.number.value, written.number.decimals);
  }
}

function countFigure(spread: Spread, cell: Cell, exact: Exact, decimals: number): void {
  spread.constants += 1;
  spread.byDecimals.set(decimals, (spread.byDecimals.get(decimals) ?? 0) + 1);
  const format = readNumberFormat(cell.format);
  const shown = format.decimals === undefined ? undefined : format.decimals + (format.isPercent ? 2 : 0);
  if (shown === undefined || decimals > shown) spread.hasFormatOnly = false;
  else spread.formatDecimals = Math.max(spread.formatDecimals ?? 0, shown);
  if (isZero(exact)) return;
  if (spread.distinct.size < 6) spread.distinct.add(formatExact(exact));
  if (decimals > 0) return;
  const zeros = trailingZeros(formatExact(exact));
  spread.byZeros.set(zeros, (spread.byZeros.get(zeros) ?? 0) + 1);
}

function trailingZeros(digits: string): number {
  return digits.length - digits.replace(/0+$/, "").length;
}

/** Counts and points claim every digit, whatever is written. */
function isExact(name: string): boolean {
  return name.startsWith("count") || name.startsWith("points");
}

function decide(name: string, spread: Spread): Precision {
  if (isExact(name)) return name.startsWith("count") ? COUNTS : CONSTANTS;
  const digits = finest(spread.byDecimals, spread.constants, (one, other) => other - one) ?? 0;
  if (spread.hasFormatOnly && spread.formatDecimals !== undefined) {
    if (digits > 0 || spread.formatDecimals > 0) return { decimals: spread.formatDecimals, reason: "numberFormat" };
  }
  const zeros = finest(spread.byZeros, spread.constants, (one, other) => one - other) ?? 0;
  if (digits === 0 && spread.distinct.size >= 5 && zeros > 0) return { decimals: -zeros, reason: "wholeMultiples" };
  return { decimals: digits, reason: "mostDigits" };
}

/** The finest place that at least three constants have (two in a block of fewer than ten). */
function finest(
  counts: ReadonlyMap<number, number>,
  constants: number,
  finestFirst: (one: number, other: number) => number,
): number | undefined {
  const needed = constants < 10 ? Math.min(2, constants) : 3;
  let reached = 0;
  return [...counts.keys()].sort(finestFirst).find((place) => {
    reached += counts.get(place) ?? 0;
    return reached >= needed;
  });
}
