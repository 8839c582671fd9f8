import { numberingDepth, type Row } from "../table";
import { isAdded, signed } from "./addends";
import type { FactGrid } from "./FactGrid";
import { fitOf } from "./fitOf";
import { rowParts, type Arrangement } from "./parts";
import type { Relation } from "./Relation";
import { filledParts, type RowParts } from "./RowParts";

/**
 * The rows that others of a block add up. Where only their place says that rows stand below others (货物类, and what was bought under it
 * without a number, or indented), or on which side of a subtotal its parts stand, that reading is taken if the figures of the block
 * agree with it better than with rows side by side above their totals.
 */
export function partsOf(grid: FactGrid): readonly RowParts[] {
  const known = readings.get(grid);
  if (known !== undefined) return known;
  const flat = rowParts(grid.rows);
  const nested = arrangements(grid.rows).map((arrangement) => rowParts(grid.rows, arrangement));
  const best = nested.reduce(
    (left, right) => {
      const misfit = misfitOf(grid, right);
      return misfit < left.misfit ? { parts: right, misfit } : left;
    },
    { parts: flat, misfit: nested.length === 0 ? 0 : misfitOf(grid, flat) },
  );
  readings.set(grid, best.parts);
  return best.parts;
}

const readings = new WeakMap<FactGrid, readonly RowParts[]>();

function arrangements(rows: readonly Row[]): readonly Arrangement[] {
  const nestings = [underNumbered(rows), underOuter(rows), underLeft(rows)].filter((nesting) => nesting.size > 0);
  const plain = nestings.map((nesting) => ({ nesting, isHeaded: false }));
  return isHeaded(rows) ? [...plain, { nesting: new Map(), isHeaded: true }] : plain;
}

type Nesting = Arrangement["nesting"];

/** True where a total or subtotal stands before the first item, and another one follows. */
function isHeaded(rows: readonly Row[]): boolean {
  const isSum = ({ role }: Row) => role === "total" || role === "subtotal";
  const first = rows.findIndex(({ role }) => role === "item");
  return first > 0 && rows.slice(0, first).some(isSum) && rows.slice(first).some(isSum);
}

/** Rows without a number below the numbered one that they follow. */
function underNumbered(rows: readonly Row[]): Nesting {
  const nesting = new Map<number, number>();
  let parent: number | undefined;
  rows.forEach((row, position) => {
    if (row.role !== "item") parent = row.role === "ofWhich" ? parent : undefined;
    else if (numberingDepth(row.path.at(-1) ?? "") !== undefined) parent = position;
    else if (parent !== undefined) nesting.set(position, parent);
  });
  return nesting;
}

/** Rows below the nearest one above them that is indented less. */
function underOuter(rows: readonly Row[]): Nesting {
  const nesting = new Map<number, number>();
  let outer: number[] = [];
  rows.forEach((row, position) => {
    if (row.role !== "item") {
      if (row.role !== "ofWhich") outer = [];
      return;
    }
    outer = outer.filter((other) => (rows[other]?.indent ?? 0) < (row.indent ?? 0));
    const parent = outer.at(-1);
    if (parent !== undefined) nesting.set(position, parent);
    outer.push(position);
  });
  return nesting;
}

/** Rows below the nearest one above them whose label stands in a column farther left (a 单位 over its projects). */
function underLeft(rows: readonly Row[]): Nesting {
  const nesting = new Map<number, number>();
  let parent: number | undefined;
  rows.forEach((row, position) => {
    if (row.role !== "item") parent = undefined;
    else if (parent !== undefined && row.labelColumn > (rows[parent]?.labelColumn ?? 0)) nesting.set(position, parent);
    else parent = position;
  });
  return nesting;
}

/** The share of sums that do not hold, over all columns. */
function misfitOf(grid: FactGrid, groups: readonly RowParts[]): number {
  const relations = grid.columns.flatMap((column) => {
    if (!isAdded(column)) return [];
    const figures = grid.figures(column);
    return groups.flatMap(({ whole, parts, by }): readonly Relation[] => {
      const claim = figures[whole];
      const filled = filledParts(groups, parts, (part) => figures[part] === undefined);
      const facts = filled.map((part) => figures[part]).filter((fact) => fact !== undefined);
      if (claim === undefined || facts.length === 0 || by === "only") return [];
      return [{ kind: "sum", form: "sum", variant: "", claim, terms: facts.map(signed), trust: "weak" }];
    });
  });
  const { tried, fitting } = fitOf(relations);
  return tried === 0 ? 1 : (tried - fitting) / tried;
}
