import type { CellPlace } from "../grid";
import type { Fact, Ledger, Setting } from "../ledger";
import { formatFixed, minus, ONE, over, shift, type Exact } from "../quantity";
import type { Indicator } from "./Indicator";
import type { LedgerInput } from "./IndicatorSheet";

/** How a rate that an indicator asks for stands in the tables: as a figure of its own, or as a quotient of two. */
interface RateSource {
  /** The indicator's name must match, and must not match `except`. */
  readonly name: RegExp;
  readonly except?: RegExp;
  readonly stated: Selector;
  readonly numerator: Selector;
  readonly denominator: Selector;
  /** True where the rate is the quotient less 1 (调整率). */
  readonly isChange: boolean;
}

interface Selector {
  readonly role: string;
  /** Concept of the row; absent for any total row. */
  readonly concept?: string;
}

const SPENDING = "expenditure";

/** Rates of the shared indicator framework (共性指标) that budget tables give. */
const RATE_SOURCES: readonly RateSource[] = [
  {
    name: /预算执行率|^执行率|支出执行率|资金执行率/,
    except: /采购|三公|公用|项目/,
    stated: { role: "executionRate", concept: SPENDING },
    numerator: { role: "executed", concept: SPENDING },
    denominator: { role: "adjustedBudget", concept: SPENDING },
    isChange: false,
  },
  {
    name: /预算调整率/,
    except: /采购|三公|公用|项目/,
    stated: { role: "adjustmentRate", concept: SPENDING },
    numerator: { role: "adjustedBudget", concept: SPENDING },
    denominator: { role: "originalBudget", concept: SPENDING },
    isChange: true,
  },
  {
    name: /(?:在编|在职|编制).*控制率/,
    stated: { role: "controlRate" },
    numerator: { role: "staffInPost" },
    denominator: { role: "establishedPosts" },
    isChange: false,
  },
  {
    name: /(?:固定)?资产(?:利用|使用)率/,
    stated: { role: "usageRate" },
    numerator: { role: "usedValue" },
    denominator: { role: "originalValue" },
    isChange: false,
  },
];

/** Finds the rate that an indicator asks for in the tables of the evaluated year; absent unless exactly one figure fits. */
export function findLedgerInput(
  indicator: Pick<Indicator, "name">,
  ledger: Ledger,
  setting: Setting,
): LedgerInput | undefined {
  const source = RATE_SOURCES.find(
    (entry) => entry.name.test(indicator.name) && entry.except?.test(indicator.name) !== true,
  );
  if (source === undefined) return undefined;
  const stated = single(ledger, setting, source.stated);
  if (stated !== undefined) return input(stated.quantity.value, "stated", [stated]);
  const numerator = single(ledger, setting, source.numerator);
  const denominator = single(ledger, setting, source.denominator);
  if (numerator === undefined || denominator === undefined) return undefined;
  const quotient = over(numerator.quantity.value, denominator.quantity.value);
  if (quotient === undefined) return undefined;
  return source.isChange
    ? input(minus(quotient, ONE), "change", [numerator, denominator])
    : input(quotient, "quotient", [numerator, denominator]);
}

/** The only figure that fits; among several a total row's, else none: nothing is guessed. */
function single(ledger: Ledger, setting: Setting, selector: Selector): Fact | undefined {
  const fitting = ledger.facts.filter((fact) => fits(fact, setting, selector));
  if (fitting.length === 1) return fitting[0];
  const totals = fitting.filter((fact) => fact.origin.row.role === "total");
  return totals.length === 1 ? totals[0] : undefined;
}

function fits(fact: Fact, setting: Setting, selector: Selector): boolean {
  if (fact.origin.column.heading?.role !== selector.role) return false;
  if (selector.concept !== undefined && fact.key.concept !== selector.concept) return false;
  const year = fact.key.period?.year;
  return year === undefined || setting.year === undefined || year === setting.year;
}

function input(value: Exact, form: LedgerInput["form"], facts: readonly Fact[]): LedgerInput {
  const from: readonly CellPlace[] = facts.map(({ sheet, row, column }) => ({ sheet, row, column }));
  return { value, display: `${formatFixed(shift(value, 2), 2)}%`, from, facts, form };
}
