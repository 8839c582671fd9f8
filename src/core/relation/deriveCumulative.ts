import type { Fact } from "../ledger";
import { MONTH_OR_QUARTER, plainLabel, spanInHeading, type Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { allOf, fitOf } from "./fitOf";
import { readAsSum } from "./readings";
import { plusTerm, type Relation, type Term } from "./Relation";

/** 累计 = 累计 up to the period before + 当期, where headings name both: from one pair of columns to the next, or from row to row. */
export function deriveCumulative(grid: FactGrid): readonly Relation[] {
  const pairs = grid.columns.flatMap((column, index): readonly Pair[] => {
    const next = grid.columns[index + 1];
    return spanOf(column) === "own" && next !== undefined && spanOf(next) === "upTo" && isLike(column, next)
      ? [{ own: column, upTo: next }]
      : [];
  });
  const across = pairs.flatMap(({ own, upTo }, index) => {
    const before = pairs[index - 1]?.upTo;
    return before === undefined || !isLike(before, upTo)
      ? []
      : allOf(
          readAsSum(grid, upTo, {
            kind: "rollForward",
            variant: "cumulative",
            least: 2,
            signed: [before, own].map((column) => ({ column, sign: 1 })),
          }),
        );
  });
  if (isConfirmed(across)) return across;
  return pairs.flatMap((pair) => {
    const relations = downRows(grid, pair);
    return isConfirmed(relations) ? relations : [];
  });
}

/** One wrong figure breaks two: half of the relations, and two at least, are enough where headings name them. */
function isConfirmed(relations: readonly Relation[]): boolean {
  const { tried, fitting } = fitOf(relations);
  return fitting >= 2 && fitting * 2 >= tried;
}

interface Pair {
  readonly own: Column;
  readonly upTo: Column;
}

function spanOf({ path }: Column): ReturnType<typeof spanInHeading> {
  return spanInHeading(path.at(-1) ?? "");
}

function isLike(left: Column, right: Column): boolean {
  return left.dimension === right.dimension && left.year === right.year;
}

/** Rows of months or quarters (1月, 二季度), each after the one before it. */
function downRows(grid: FactGrid, { own, upTo }: Pair): readonly Relation[] {
  const [owns, sums] = [grid.figures(own), grid.figures(upTo)];
  return sums.flatMap((claim, position): readonly Relation[] => {
    const [before, current] = [sums[position - 1], owns[position]];
    if (claim === undefined || before === undefined || current === undefined) return [];
    if (![before, claim].every(isOfPeriod)) return [];
    const terms: readonly Term[] = [plusTerm(before), plusTerm(current)];
    return [{ kind: "rollForward", form: "sum", variant: "cumulative", claim, terms, trust: "strong" }];
  });
}

function isOfPeriod({ origin: { row } }: Fact): boolean {
  return MONTH_OR_QUARTER.test(plainLabel(row.path.at(-1) ?? ""));
}
