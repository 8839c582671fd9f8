import type { Column } from "../table";
import type { FactGrid } from "./FactGrid";
import type { Reading } from "./fitOf";
import { plusTerm, type Relation } from "./Relation";

/** A rate, or a change, and the columns that it may be the quotient of. */
export interface Quotient extends Pick<Relation, "trust"> {
  readonly kind: "rate" | "change";
  readonly above: Column;
  readonly below: Column;
}

/** A column read as a quotient, on the rows where all three figures stand. */
export function readAsQuotient(grid: FactGrid, column: Column, { kind, above, below, trust }: Quotient): Reading {
  const [claims, tops, bottoms] = [grid.figures(column), grid.figures(above), grid.figures(below)];
  const positions: number[] = [];
  claims.forEach((claim, position) => {
    if (claim !== undefined && tops[position] !== undefined && bottoms[position] !== undefined)
      positions.push(position);
  });
  const form = kind === "rate" ? "quotient" : "change";
  return {
    positions,
    at: (position) => {
      const [claim, top, bottom] = [claims[position], tops[position], bottoms[position]];
      if (claim === undefined || top === undefined || bottom === undefined) return undefined;
      return { kind, form, variant: "", claim, terms: [plusTerm(top), plusTerm(bottom)], trust };
    },
  };
}
