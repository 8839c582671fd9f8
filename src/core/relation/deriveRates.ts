import { OF_LAST, OF_THIS, type Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { allOf, bestReading, type Reading } from "./fitOf";
import { isToldByAll, learnRate } from "./learnRate";
import { nearestColumns } from "./nearestColumn";
import { readAsQuotient } from "./readings";
import type { Relation } from "./Relation";
import { withShownFigures } from "./withShownFigures";

/** How a rate column may have been calculated: candidates in order of what the heading says (公式). */
interface RateFormula {
  readonly kind: "rate" | "change";
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const rate = (above: readonly string[], below: readonly string[]): RateFormula => ({ kind: "rate", above, below });
const change = (above: readonly string[], below: readonly string[]): RateFormula => ({ kind: "change", above, below });

/** Formulas by the role of the rate's heading (sources: domain formulas 1.1; the heading is confirmed on the sibling rows). */
const FORMULAS: Readonly<Record<string, readonly RateFormula[]>> = {
  executionRate: [
    rate(["executed"], ["adjustedBudget"]),
    rate(["executed"], ["budget"]),
    rate(["executed"], ["originalBudget"]),
    rate(["executed"], ["contract"]),
    rate(["executed"], ["arrived"]),
  ],
  arrivalRate: [
    rate(["arrived"], ["adjustedBudget"]),
    rate(["arrived"], ["budget"]),
    rate(["arrived"], ["originalBudget"]),
  ],
  paymentRate: [
    rate(["executed"], ["contract"]),
    rate(["executed"], ["arrived"]),
    rate(["executed"], ["adjustedBudget"]),
    rate(["executed"], ["budget"]),
    rate(["executed"], ["originalBudget"]),
  ],
  adjustmentRate: [change(["adjustedBudget"], ["originalBudget"]), rate(["change"], ["originalBudget"])],
  completionRate: [
    rate(["executed"], ["adjustedBudget"]),
    rate(["executed"], ["budget"]),
    rate(["executed"], ["originalBudget"]),
  ],
  controlRate: [
    rate(["staffInPost"], ["establishedPosts"]),
    rate(["executed"], ["budget", "originalBudget", "adjustedBudget"]),
  ],
  usageRate: [rate(["usedValue"], ["originalValue"])],
};

/** Rates that a column claims about its row (执行率、调整率、控制率、增长率). */
export function deriveRates(grid: FactGrid): readonly Relation[] {
  return grid.columns.flatMap((column) => {
    if (column.dimension !== "ratio" || NOT_LEARNED.has(column.heading?.role ?? "")) return [];
    const formulas = formulasFor(grid, column);
    return formulas.length === 0
      ? learnRate(grid, column)
      : confirmed(
          formulas.map((pair) => readAsQuotient(grid, column, { ...pair, trust: "strong" })),
          (isNone) => learnRate(grid, column, isNone ? isToldByAll : undefined),
        );
  });
}

/** Rates that are checked elsewhere: shares of a total, rates of scores, answers of surveys. */
const NOT_LEARNED: ReadonlySet<string> = new Set(["share", "shareOf", "scoreRate", "satisfaction"]);

interface ColumnPair {
  readonly kind: "rate" | "change";
  readonly above: Column;
  readonly below: Column;
}

function formulasFor(grid: FactGrid, column: Column): readonly ColumnPair[] {
  if (column.heading?.role === "growthRate") return growthPairs(grid, column);
  const formulas = FORMULAS[column.heading?.role ?? ""] ?? [];
  return formulas.flatMap(({ kind, above, below }) => {
    const tops = nearestColumns(grid.columns, column, above);
    return nearestColumns(grid.columns, column, below).flatMap((bottom) =>
      tops.map((top) => ({ kind, above: top, below: bottom })),
    );
  });
}

/** 增长率: a later amount over an earlier one, less 1; the nearest two first, which of several the rows tell. */
function growthPairs(grid: FactGrid, column: Column): readonly ColumnPair[] {
  const amounts = grid.columns
    .filter((other) => other.dimension !== "ratio" && other.index < column.index)
    .toReversed();
  return amounts.flatMap((above) =>
    amounts
      .filter((below) => isYearBefore(below, above))
      .map((below): ColumnPair => ({ kind: "change", above, below })),
  );
}

/** By the years of both headings, or by 上年 and 本年 in them; 决算数 beside 上年决算数 is this year's. */
export function isYearBefore(earlier: Column, later: Column): boolean {
  if (earlier.year !== undefined && later.year !== undefined) return earlier.year < later.year;
  const isLast = ({ path }: Column) => path.some((text) => OF_LAST.test(text));
  const isSame = earlier.path.join().replace(OF_LAST, "") === later.path.join();
  return isLast(earlier) && !isLast(later) && (isSame || later.path.some((text) => OF_THIS.test(text)));
}

/** The formula that fits most of the rows; where it fits fewer than half, what else they are learned to be, or else not to be relied on. */
function confirmed(
  readings: readonly Reading[],
  learned: (isNone: boolean) => readonly Relation[],
): readonly Relation[] {
  const best = bestReading(readings);
  if (best === undefined) return [];
  const isFitting = best.fitting * 2 >= best.tried;
  const other = isFitting ? [] : learned(best.fitting === 0 && best.tried < 3);
  if (other.length > 0) return other;
  const relations = withShownFigures(allOf(best.reading));
  return isFitting || best.tried < 3 ? relations : relations.map((relation) => ({ ...relation, trust: "weak" }));
}
