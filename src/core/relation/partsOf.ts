import { numberingDepth, type Row } from "../table";
import type { FactGrid } from "./FactGrid";
import { fitOf } from "./fitOf";
import { rowParts, type Nesting, type RowParts } from "./parts";
import { plusTerm, type Relation } from "./Relation";

/**
 * The rows that others of a block add up. Where only their place says that rows stand below others (货物类, and what was bought under it
 * without a number, or indented), that reading is taken if the figures of the block agree with it better than with rows side by side.
 */
export function partsOf(grid: FactGrid): readonly RowParts[] {
  const known = readings.get(grid);
  if (known !== undefined) return known;
  const [flat, ...nested] = [
    rowParts(grid.rows),
    ...nestings(grid.rows).map((nesting) => rowParts(grid.rows, nesting)),
  ];
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

function nestings(rows: readonly Row[]): readonly Nesting[] {
  return [underNumbered(rows), underOuter(rows)].filter((nesting) => nesting.size > 0);
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

/** The share of sums that do not hold, over all columns. */
function misfitOf(grid: FactGrid, groups: readonly RowParts[]): number {
  const relations = grid.columns.flatMap((column) => {
    if (column.dimension !== "money" && column.dimension !== "count") return [];
    const figures = grid.figures(column);
    return groups.flatMap(({ whole, parts }): readonly Relation[] => {
      const claim = figures[whole];
      const facts = parts.map((part) => figures[part]).filter((fact) => fact !== undefined);
      if (claim === undefined || facts.length === 0) return [];
      return [{ kind: "sum", form: "sum", variant: "", claim, terms: facts.map(plusTerm), trust: "weak" }];
    });
  });
  const { tried, fitting } = fitOf(relations);
  return tried === 0 ? 1 : (tried - fitting) / tried;
}
