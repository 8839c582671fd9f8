import type { Unread } from "../ledger";
import type { Column } from "../table";
import type { FactGrid } from "./FactGrid";
import type { Best, Reading } from "./fitOf";
import { minusTerm, plusTerm, type Relation, type Term } from "./Relation";

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

/** A column with its sign in a sum across the row. */
export interface SignedColumn {
  readonly column: Column;
  readonly sign: 1 | -1;
}

/** What a column may be the signed sum of, and of how many of these columns a row must tell at least. */
export interface SumAcross extends Pick<Relation, "kind" | "variant"> {
  readonly signed: readonly SignedColumn[];
  readonly least: number;
}

/** A column read as a sum across the row, on the rows that state it and enough of its parts. */
export function readAsSum(grid: FactGrid, total: Column, { kind, variant, signed, least }: SumAcross): Reading {
  const claims = grid.figures(total);
  const parts = signed.map(({ column, sign }) => ({ column, figures: grid.figures(column), sign }));
  const isTold = (position: number) => {
    let told = 0;
    for (const { figures } of parts) if (figures[position] !== undefined) told += 1;
    return claims[position] !== undefined && told >= least;
  };
  return {
    positions: [...claims.keys()].filter(isTold),
    at: (position) => {
      const claim = claims[position];
      if (claim === undefined) return undefined;
      const terms: Term[] = [];
      let unread: Unread | undefined;
      for (const { column, figures, sign } of parts) {
        const fact = figures[position];
        if (fact !== undefined) terms.push(sign === 1 ? plusTerm(fact) : minusTerm(fact));
        else unread ??= grid.unread(column, position);
      }
      const relation: Relation = { kind, form: "sum", variant, claim, terms, trust: "strong" };
      return unread === undefined ? relation : { ...relation, unread };
    },
  };
}

/** True where a reading fits two rows at least, and six in ten of those that it speaks of. */
export function isConfirmed({ tried, fitting }: Pick<Best, "tried" | "fitting">): boolean {
  return fitting >= 2 && fitting * 10 >= tried * 6;
}
