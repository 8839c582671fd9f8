import type { Fact } from "../ledger";
import { isZero, toNumber } from "../quantity";
import type { Column, Row } from "../table";
import type { FactGrid } from "./FactGrid";

/** A measure column with the figures of its items, totals left out, and a spread sample of them as doubles. */
export interface FilledColumn {
  readonly column: Column;
  /** One entry per row of the block. */
  readonly facts: readonly (Fact | undefined)[];
  readonly sample: readonly (Sampled | undefined)[];
  readonly stage: Fact["key"]["stage"];
}

/** A figure as a double, what rounding may have taken from it, and how many digits it claims. */
export interface Sampled {
  readonly value: number;
  readonly slack: number;
  readonly digits: number;
  readonly fact: Fact;
}

const SAMPLE = 40;

export function fillColumns(grid: FactGrid, columns: readonly Column[]): readonly FilledColumn[] {
  const isFilled = grid.rows.map(isItem);
  const items = [...isFilled.keys()].filter((position) => isFilled[position]);
  const step = Math.max(1, Math.ceil(items.length / SAMPLE));
  const sampled = items.filter((_, index) => index % step === 0);
  return columns.map((column) => {
    const figures = grid.figures(column);
    const facts = figures.map((fact, position) => (isFilled[position] === true ? fact : undefined));
    const stage = facts.find((fact) => fact !== undefined)?.key.stage;
    return { column, facts, stage, sample: sampled.map((position) => sampleOf(facts[position])) };
  });
}

function isItem({ role }: Row): boolean {
  return role === "item" || role === "ofWhich";
}

function sampleOf(fact: Fact | undefined): Sampled | undefined {
  if (fact === undefined) return undefined;
  const value = toNumber(fact.quantity.value);
  const isExact = fact.precision.decimals === Number.POSITIVE_INFINITY;
  const unit = isExact ? 1 : 10 ** (fact.quantity.unit.power - fact.precision.decimals);
  const digits = isZero(fact.quantity.value)
    ? 0
    : Math.max(0, Math.floor(Math.log10(Math.abs(value) / unit) + 1e-9) + 1);
  return { value, slack: (isExact ? 0 : unit / 2) + 1e-9 * Math.abs(value), digits, fact };
}

/** Least digits that rows must agree in: by chance one relation in a thousand million would. */
const TELLING_DIGITS = 9;
const TELLING_ROWS = 3;

/** True where so many different rows, none of their figures 0, agree in so many digits that it is no coincidence. */
export function isTelling(rows: readonly (readonly Sampled[])[]): boolean {
  const digits = new Map<string, number>();
  for (const row of rows) {
    if (row.every(({ value }) => value !== 0))
      digits.set(row.map(({ value }) => String(value)).join(), Math.max(...row.map((figure) => figure.digits)));
  }
  const total = [...digits.values()].reduce((sum, count) => sum + count, 0);
  return digits.size >= TELLING_ROWS && total >= TELLING_DIGITS;
}
