import { evaluatedYear, type Fact, type Ledger, type Setting } from "../../ledger";
import { isEqual } from "../../quantity";
import { bareLabel, findConcept, findHeading, plainLabel } from "../../table";
import type { FigureSource } from "./Measure";

/**
 * The figure of the setting's office that a source names: the first of its columns with a single one, the same figure in several tables counting once, among
 * others that of a total row; absent where none or several fit: nothing is guessed.
 */
export function findFigure(source: FigureSource, ledger: Ledger, setting: Setting): Fact | undefined {
  for (const column of source.columns) {
    const fitting = ledger.facts.filter((fact) => fits(fact, column, source, setting));
    const found = single(fitting) ?? single(fitting.filter((fact) => fact.origin.row.role === "total"));
    if (found !== undefined) return found;
  }
  return undefined;
}

function single(facts: readonly Fact[]): Fact | undefined {
  const [first, ...others] = facts;
  if (first === undefined) return undefined;
  const isSame = ({ quantity }: Fact) =>
    quantity.dimension === first.quantity.dimension && isEqual(quantity.value, first.quantity.value);
  return others.every(isSame) ? first : undefined;
}

function fits(fact: Fact, column: string, { row, year: back }: FigureSource, setting: Setting): boolean {
  if (fact.key.entity !== setting.entity || !isUnder(fact, column) || (row !== undefined && !isOf(fact, row)))
    return false;
  const offset: number = back ?? 0;
  const year = fact.key.period?.year;
  return year === undefined ? offset === 0 : year === evaluatedYear(setting) + offset;
}

function isUnder({ origin: { column } }: Fact, words: string): boolean {
  const role = findHeading(words)?.role;
  if (role !== undefined) return column.heading?.role === role;
  return column.path.some((text) => plainLabel(text) === words);
}

function isOf({ key, origin }: Fact, label: string): boolean {
  const concept = findConcept(label)?.id;
  if (concept !== undefined) return key.concept === concept;
  return bareLabel(origin.row.path.at(-1) ?? "") === label;
}
