import type { Fact } from "../ledger";
import { formatExact, shift, type Exact } from "../quantity";
import { unitOf, type Relation } from "../relation";
import type { Column } from "../table";
import type { CheckSide } from "./Check";

/** A figure as one side of a check: its cell, its label path in the table's words, its value in the unit it is written in. */
export function factSide(fact: Fact): CheckSide {
  const { file } = fact.origin.table;
  const side = {
    place: { sheet: fact.sheet, row: fact.row, column: fact.column },
    label: labelOf(fact),
    value: formatExact(writtenValue(fact, fact.quantity.value)),
  };
  return file === undefined ? side : { file, ...side };
}

/** The same with a short name, for a side that a reader will look at. */
export function namedSide(fact: Fact): CheckSide {
  return { ...factSide(fact), short: shortLabelOf(fact) };
}

/** As few words as name a figure: year, innermost row, what the column measures; of sums the column first (年初预算合计). */
function shortLabelOf({ origin: { row, column, table } }: Fact): string {
  const own = row.path.at(-1) ?? "";
  const headings = columnWords(column);
  const years = headings.filter((word) => YEAR.test(word));
  const heading = headings.filter((word) => !YEAR.test(word)).join("");
  const year = row.year !== undefined && table.years.length > 1 ? `${String(row.year)} 年` : years.join("");
  const isSum = row.role === "total" || row.role === "subtotal";
  if (own === "" && columnWords(column).length === 1) return [...new Set(column.path)].join("");
  return isSum ? `${year}${heading}${own}` : `${year}${own}${separator(own)}${heading}`;
}

const YEAR = /^\d{4}\s*年/;

/** What a column measures: its lowest heading, with the one above where it only says how that is counted; a mere 金额 says nothing. */
function columnWords({ path, heading }: Fact["origin"]["column"]): readonly string[] {
  const [above, lowest = ""] = path.slice(-2);
  if (path.length < 2 || above === undefined || heading?.isGeneric !== true) return path.slice(-1);
  return heading.role === "amount" ? [above] : [above, lowest];
}

/** A space where letters or digits would run together. */
function separator(word: string): string {
  return /[\dA-Za-z]$/.test(word) ? " " : "";
}

/** The sides of the figures of a ledger, each made once: most figures take part in several checks, which share it. */
export function sharedSides(facts: readonly Fact[]): (fact: Fact) => CheckSide {
  const sides = new Array<CheckSide | undefined>(facts.length);
  return (fact) => (isElsewhere(fact) ? factSide(fact) : (sides[fact.index] ??= factSide(fact)));
}

/** True for a figure of another workbook. */
export function isElsewhere({ origin }: Fact): boolean {
  return origin.table.file !== undefined;
}

/** Row and column label in the table's words (行列名称); the year where the table has several. */
export function labelOf({ origin: { row, column, table } }: Fact): string {
  const own = row.path.length === 1 ? (row.path[0] ?? "") : row.path.join(" / ");
  const label = own === "" ? column.path.join(" / ") : own + headingOf(column);
  return row.year !== undefined && table.years.length > 1 ? `${String(row.year)}年 / ${label}` : label;
}

/** What labels of one column end with: the same text for all of them, so that each is short to keep. */
const headings = new WeakMap<Column, string>();

function headingOf(column: Column): string {
  let words = headings.get(column);
  if (words === undefined) headings.set(column, (words = ` / ${column.path.join(" / ")}`));
  return words;
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
  return facts.map(namedSide);
}
