import type { Fact } from "../ledger";
import { formatExact, shift, type Exact } from "../quantity";
import { unitOf, type Relation } from "../relation";
import type { CheckSide } from "./Check";

/** A figure as one side of a check: its cell, its label path in the table's words, its value in the unit it is written in. */
export function factSide(fact: Fact): CheckSide {
  return {
    place: { sheet: fact.sheet, row: fact.row, column: fact.column },
    label: labelOf(fact),
    value: formatExact(writtenValue(fact, fact.quantity.value)),
  };
}

/** Row and column label in the table's words (行列名称); the year where the table has several. */
export function labelOf({ origin: { row, column, table } }: Fact): string {
  const year = row.year !== undefined && table.years.length > 1 ? `${String(row.year)}年 / ` : "";
  const own = row.path.length === 1 ? (row.path[0] ?? "") : row.path.join(" / ");
  return `${year}${own} / ${column.path.length === 1 ? (column.path[0] ?? "") : column.path.join(" / ")}`;
}

/** A figure of the fact's kind in the unit that results are told in: money in its written unit, rates as plain ratios. */
export function writtenValue({ quantity }: Fact, value: Exact): Exact {
  return quantity.dimension === "ratio" ? value : shift(value, -quantity.unit.power);
}

/** The last place that a fact claims, in the same unit; absent for exact figures. */
export function writtenPrecision({ quantity, precision }: Fact): Exact | undefined {
  if (!Number.isFinite(precision.decimals)) return undefined;
  return unitOf(quantity.dimension === "ratio" ? precision.decimals - quantity.unit.power : precision.decimals);
}

/** The unit's name beside such figures: 万元, 分, % for rates. */
export function writtenUnitName({ quantity }: Fact): string {
  return quantity.dimension === "ratio" ? "%" : quantity.unit.name;
}

/** The other sides of a relation, seen from the accused figure; unbroken runs of a column as one range. */
export function sidesOf(relation: Relation, at: Fact): readonly CheckSide[] {
  const facts = [relation.claim, ...relation.terms.map((term) => term.fact)].filter((fact) => fact !== at);
  return facts.map(factSide);
}
