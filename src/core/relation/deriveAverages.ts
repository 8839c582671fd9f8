import type { Fact } from "../ledger";
import { isAverage, isPerHead, type Column } from "../table";
import { isSumHeading } from "./addends";
import { NOT_ADDED } from "./deriveSums";
import type { FactGrid } from "./FactGrid";
import { fitOf } from "./fitOf";
import { yearGroups } from "./parts";
import { isConfirmed } from "./readings";
import { plusTerm, type Relation } from "./Relation";

/** Averages that a row or a column claims (平均、均值), and amounts per head (人均): told by the label, confirmed on the siblings. */
export function deriveAverages(grid: FactGrid): readonly Relation[] {
  if (NOT_ADDED.has(grid.table.kind)) return [];
  return [...averageRows(grid), ...grid.columns.flatMap((column) => averageColumn(grid, column))];
}

/** A row 平均 over the items of its year, column by column. */
function averageRows(grid: FactGrid): readonly Relation[] {
  const isOfAverages = grid.rows.map((row) => isAverage(row.path.at(-1) ?? ""));
  if (!isOfAverages.includes(true)) return [];
  return yearGroups(grid.rows).flatMap((positions) => {
    const items = positions.filter(
      (position) => grid.rows[position]?.role === "item" && isOfAverages[position] === false,
    );
    return positions
      .filter((position) => isOfAverages[position])
      .flatMap((position) => confirmed([grid.columns.flatMap((column) => averageOver(grid, column, position, items))]));
  });
}

function averageOver(grid: FactGrid, column: Column, position: number, items: readonly number[]): readonly Relation[] {
  const figures = grid.figures(column);
  const isUnread = items.some((item) => grid.unread(column, item) !== undefined);
  return isUnread ? [] : average("rows", figures[position], itemsOf(figures, items));
}

function itemsOf(figures: readonly (Fact | undefined)[], positions: readonly number[]): readonly Fact[] {
  return positions.map((position) => figures[position]).filter((fact) => fact !== undefined);
}

/** A column 平均 over the columns of its kind before or behind it, or an amount per head over a count beside it. */
function averageColumn(grid: FactGrid, column: Column): readonly Relation[] {
  const label = column.path.at(-1) ?? "";
  if (isPerHead(label)) return confirmed(perHead(grid, column));
  if (!isAverage(label)) return [];
  const like = grid.columns.filter(
    (other) => other !== column && other.dimension === column.dimension && isPlain(other),
  );
  const sides = [
    like.filter((other) => other.index < column.index),
    like.filter((other) => other.index > column.index),
  ];
  return confirmed(
    sides.map((columns) =>
      grid.rows.flatMap((_, position) =>
        columns.some((other) => grid.unread(other, position) !== undefined)
          ? []
          : average(
              "columns",
              grid.figures(column)[position],
              columns.map((other) => grid.figures(other)[position]).filter((fact) => fact !== undefined),
            ),
      ),
    ),
  );
}

/** Neither a total nor an average itself. */
function isPlain(column: Column): boolean {
  return !isSumHeading(column) && !isAverage(column.path.at(-1) ?? "");
}

function average(variant: string, claim: Fact | undefined, facts: readonly Fact[]): readonly Relation[] {
  if (claim === undefined || facts.length < 2) return [];
  return [{ kind: "average", form: "average", variant, claim, terms: facts.map(plusTerm), trust: "strong" }];
}

/** Every amount of the row over every count of it: which two belong together, the rows tell. */
function perHead(grid: FactGrid, column: Column): readonly (readonly Relation[])[] {
  const amounts = grid.columns.filter((other) => other !== column && other.dimension === "money");
  const counts = grid.columns.filter((other) => other.dimension === "count");
  return amounts.flatMap((amount) => counts.map((count) => quotients(grid, column, amount, count)));
}

function quotients(grid: FactGrid, column: Column, amount: Column, count: Column): readonly Relation[] {
  return grid.rows.flatMap((_, position): readonly Relation[] => {
    const [claim, above, below] = [column, amount, count].map((each) => grid.figures(each)[position]);
    if (claim === undefined || above === undefined || below === undefined) return [];
    const terms = [plusTerm(above), plusTerm(below)];
    return [{ kind: "average", form: "quotient", variant: "perHead", claim, terms, trust: "strong" }];
  });
}

/** The reading that fits most, where it fits two figures or more and six in ten of those that it speaks of; else none. */
function confirmed(readings: readonly (readonly Relation[])[]): readonly Relation[] {
  const counted = readings.map((relations) => ({ relations, ...fitOf(relations) }));
  const [best] = counted.toSorted((left, right) => right.fitting - left.fitting);
  return best !== undefined && isConfirmed(best) ? best.relations : [];
}
