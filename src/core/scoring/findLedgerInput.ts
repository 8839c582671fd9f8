import type { Fact, Ledger, Setting } from "../ledger";
import { formatFixed, formatQuantity, minus, negate, ONE, over, shift, sum, type Exact } from "../quantity";
import type { Indicator } from "./Indicator";
import type { LedgerInput } from "./IndicatorSheet";
import { findFigure } from "./measures/findFigure";
import { FRAMEWORK_MEASURES } from "./measures/frameworkMeasures";
import type { FigureSource, Measure } from "./measures/Measure";

/** The rate that an indicator asks for, from the tables of the evaluated year; absent unless exactly one figure fits. */
export function findLedgerInput(
  indicator: Pick<Indicator, "name">,
  ledger: Ledger,
  setting: Setting,
  measures: readonly Measure[] = FRAMEWORK_MEASURES,
): LedgerInput | undefined {
  const measure = measureOf(indicator.name, measures);
  if (measure === undefined) return undefined;
  const stated = measure.stated === undefined ? undefined : findFigure(measure.stated, ledger, setting);
  if (stated !== undefined) return input(stated.quantity.value, "stated", [stated], measure);
  const above = termsOf(measure.numerator, ledger, setting);
  const below = termsOf(measure.denominator, ledger, setting);
  if (above === undefined || below === undefined) return undefined;
  const quotient = over(total(above), total(below));
  if (quotient === undefined) return undefined;
  const facts = [...above, ...below].map(({ fact }) => fact);
  const isChange = measure.isChange === true;
  const form = facts.length > 2 ? "sums" : isChange ? "change" : "quotient";
  return input(isChange ? minus(quotient, ONE) : quotient, form, facts, measure);
}

/** The first measure that the name of an indicator means; quotation marks and blanks say nothing. */
function measureOf(name: string, measures: readonly Measure[]): Measure | undefined {
  const plain = name.normalize("NFKC").replace(/[\s“”"'‘’()]/g, "");
  const holds = (words: string) => words.split(" ").every((word) => plain.includes(word));
  return measures.find(({ match, except = [] }) => match.some(holds) && !except.some(holds));
}

interface Term {
  readonly fact: Fact;
  readonly value: Exact;
}

function termsOf(sources: readonly FigureSource[], ledger: Ledger, setting: Setting): readonly Term[] | undefined {
  const terms = sources.flatMap((source): readonly Term[] => {
    const fact = findFigure(source, ledger, setting);
    if (fact === undefined) return [];
    const { value } = fact.quantity;
    return [{ fact, value: source.isSubtracted === true ? negate(value) : value }];
  });
  return terms.length === sources.length ? terms : undefined;
}

function total(terms: readonly Term[]): Exact {
  return sum(terms.map(({ value }) => value));
}

function input(
  value: Exact,
  form: LedgerInput["form"],
  facts: readonly Fact[],
  { formula, source }: Measure,
): LedgerInput {
  const from = facts.map(({ sheet, row, column, quantity }) => ({
    sheet,
    row,
    column,
    text: formatQuantity(quantity),
  }));
  return { value, display: `${formatFixed(shift(value, 2), 2)}%`, from, facts, form, formula, source };
}
