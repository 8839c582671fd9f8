import type { Fact } from "../ledger";
import { compare, minus, sign, type Exact } from "../quantity";
import { expectedRange, expectedValue, intervalOf, operandOf, type Interval, type Relation } from "../relation";
import { namedSide, writtenValue } from "./factSides";
import type { RangedFigure, RangedSide, Working } from "./Working";

/** The working behind a judged relation; absent where a quotient has no value. */
export function workingOf(relation: Relation): Working | undefined {
  const { claim, form, terms } = relation;
  const value = expectedValue(relation);
  const range = expectedRange(relation);
  if (value === undefined || range === undefined) return undefined;
  const own = rangeOf(claim);
  const gap = gapBetween(own, range);
  const written = (interval: Interval): Omit<RangedFigure, "value"> => ({
    low: writtenValue(claim, interval.low),
    high: writtenValue(claim, interval.high),
  });
  const nameOf = partNames(relation);
  return {
    form,
    stated: ranged(claim),
    parts: terms.map(({ fact, sign: direction }) => ({
      ...ranged(fact),
      sign: direction,
      name: nameOf(fact),
    })),
    calculated: { value: writtenValue(claim, value), ...written(range) },
    reason: claim.precision.reason,
    ...(Number.isFinite(claim.precision.decimals) ? { decimals: claim.precision.decimals } : {}),
    ...(sign(gap) > 0 ? { apart: writtenValue(claim, gap) } : {}),
  };
}

/** Names parts by their row where all figures of their sheet stand in one column, by their column where all stand in one row. */
function partNames({ claim, terms }: Relation): (fact: Fact) => string {
  const [columns, rows] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  for (const { sheet, column, row } of [claim, ...terms.map(({ fact }) => fact)]) {
    columns.set(sheet, (columns.get(sheet) ?? new Set()).add(column));
    rows.set(sheet, (rows.get(sheet) ?? new Set()).add(row));
  }
  return (fact) => {
    const { row, column } = fact.origin;
    if (columns.get(fact.sheet)?.size === 1) return row.path.at(-1) ?? "";
    if (rows.get(fact.sheet)?.size === 1) return column.path.join(" / ");
    return namedSide(fact).short ?? "";
  };
}

function ranged(fact: Fact): RangedSide {
  const { low, high } = rangeOf(fact);
  const written = (value: Exact): Exact => writtenValue(fact, value);
  return {
    side: namedSide(fact),
    figure: { value: written(fact.quantity.value), low: written(low), high: written(high) },
  };
}

function rangeOf(fact: Fact): Interval {
  const { value, decimals } = operandOf(fact);
  return intervalOf(value, decimals);
}

/** What lies between two ranges; not above 0 where they meet. */
function gapBetween(left: Interval, right: Interval) {
  return compare(left.high, right.low) < 0 ? minus(right.low, left.high) : minus(left.low, right.high);
}
