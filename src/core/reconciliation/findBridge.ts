import type { Fact } from "../ledger";
import { absolute, compare, minus, negate, over, exactFromInteger, plus, times, ZERO, type Exact } from "../quantity";
import { operandOf, unitOf, type Relation } from "../relation";

/** Stated rows that make up a difference between two scopes of funds (差异构成): 其他收入 + 年初结转 − 年末结转. */
export interface Bridge {
  readonly terms: readonly { readonly fact: Fact; readonly sign: 1 | -1 }[];
}

/** How a row of the wider table can part it from a narrower one. */
const SIGNS: Readonly<Record<string, 1 | -1>> = {
  superiorSubsidy: 1,
  operatingIncome: 1,
  businessIncome: 1,
  affiliateIncome: 1,
  otherIncome: 1,
  openingBalance: 1,
  usedSurplus: 1,
  surplusDistribution: -1,
  closingBalance: -1,
};
const MOST_TERMS = 3;

/** Looks for stated rows of the wider table and year that add up to the difference, all of them first, then up to three. */
export function findBridge(relation: Relation, facts: readonly Fact[]): Bridge | undefined {
  if (relation.kind !== "equal") return undefined;
  const sides = [relation.claim, ...relation.terms.map((term) => term.fact)];
  const wide = sides.find((fact) => fact.key.fundScope === "all");
  const isOneScope = sides.every((fact) => fact.key.fundScope === wide?.key.fundScope);
  if (wide === undefined || isOneScope) return undefined;
  const rows = facts
    .filter((fact) => isBridging(fact, wide))
    .map((fact) => ({ fact, sign: SIGNS[fact.key.concept] ?? 1 }));
  const gap = gapOf(relation, wide);
  return [rows, ...subsets(rows, MOST_TERMS)]
    .filter((terms) => terms.length > 0)
    .map((terms) => ({ terms }))
    .find((bridge) => spans(bridge, gap));
}

function isBridging(fact: Fact, wide: Fact): boolean {
  return (
    fact.origin.table === wide.origin.table &&
    fact.key.period?.year === wide.key.period?.year &&
    fact.key.aspect === "amount" &&
    SIGNS[fact.key.concept] !== undefined &&
    compare(fact.quantity.value, ZERO) !== 0
  );
}

/** What the wider side has more. */
function gapOf(relation: Relation, wide: Fact): Exact {
  const claim = relation.claim.quantity.value;
  const others = relation.terms.reduce((total, { fact }) => plus(total, fact.quantity.value), ZERO);
  return relation.claim === wide ? minus(claim, others) : minus(others, claim);
}

function spans({ terms }: Bridge, gap: Exact): boolean {
  const total = terms.reduce(
    (value, { fact, sign }) => plus(value, sign === 1 ? fact.quantity.value : negate(fact.quantity.value)),
    ZERO,
  );
  const unit = unitOf(Math.max(...terms.map(({ fact }) => operandOf(fact).decimals)));
  const slack = over(times(unit, exactFromInteger(terms.length + 1)), exactFromInteger(2)) ?? ZERO;
  return compare(absolute(minus(gap, total)), slack) <= 0;
}

function subsets<T>(values: readonly T[], most: number): readonly (readonly T[])[] {
  let sets: (readonly T[])[] = [[]];
  for (const value of values.slice(0, 10))
    sets = [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, value])];
  return sets.filter((set) => set.length > 0).sort((left, right) => left.length - right.length);
}
