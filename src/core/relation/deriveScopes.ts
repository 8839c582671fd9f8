import type { Fact, FundScope } from "../ledger";
import { isZero } from "../quantity";
import { groupBy } from "./groupBy";
import { plusTerm, type Relation } from "./Relation";

/** The sources of funds that 财政拨款 consists of. */
const FISCAL_PARTS: readonly FundScope[] = ["generalBudget", "fundBudget", "stateCapital"];

const SAME = { kind: "equal", form: "equal" } as const;

/** The sources of 财政拨款 that have money anywhere in the tables of an office. */
export type Funds = ReadonlySet<FundScope>;

export function fundsIn(facts: readonly Fact[]): Funds {
  const funds = new Set<FundScope>();
  for (const { key, quantity } of facts) {
    const { fundScope } = key;
    if (fundScope === undefined || !FISCAL_PARTS.includes(fundScope)) continue;
    if (!isZero(quantity.value)) funds.add(fundScope);
  }
  return funds;
}

/** Where money of funds or of state capital stands in the tables, 一般公共预算 is only a part of 财政拨款. */
function isParted(funds: Funds): boolean {
  return [...funds].some(isOtherFund);
}

function isOtherFund(scope: FundScope | undefined): boolean {
  return scope === "fundBudget" || scope === "stateCapital";
}

/**
 * The figures of one key: those that cover the same money agree; 财政拨款 is the sum of its sources; all money is at least the
 * money of one source.
 */
export function deriveScopes(same: readonly Fact[], funds: Funds): readonly Relation[] {
  // Without any money in them, the tables of other funds say nothing of 财政拨款.
  const facts = isParted(funds) ? same : same.filter(({ key: { fundScope } }) => !isOtherFund(fundScope));
  const firstOfTable = facts.filter(
    (fact, index) => facts.findIndex((other) => isTwinIn(fact, other, funds)) === index,
  );
  if (firstOfTable.length < 2 || firstOfTable[0]?.key.period === undefined) return [];
  const byScope = groupBy(firstOfTable, (fact) => scopeAmong(funds, fact));
  const twins = [...byScope].flatMap(([scope, [first, ...others]]) =>
    others.map((fact) => twin(first, fact, scope === undefined ? "weak" : "strong")),
  );
  return [...twins, ...nested(byScope, funds)];
}

/** A table may tell one key of several sources of funds, each once. */
function isTwinIn(fact: Fact, other: Fact, funds: Funds): boolean {
  return other.origin.table === fact.origin.table && scopeAmong(funds, other) === scopeAmong(funds, fact);
}

/** Without money of other funds, 一般公共预算 is all of 财政拨款. */
export function scopeAmong(funds: Funds, { key: { fundScope } }: Fact): FundScope | undefined {
  return !isParted(funds) && fundScope !== undefined && FISCAL_PARTS.includes(fundScope) ? "fiscal" : fundScope;
}

function nested(byScope: ReadonlyMap<FundScope | undefined, readonly Fact[]>, funds: Funds): readonly Relation[] {
  const first = (scope: FundScope | undefined) => byScope.get(scope)?.[0];
  const [all, fiscal, unknown] = [first("all"), first("fiscal"), first(undefined)];
  const parts = FISCAL_PARTS.map(first).filter((fact) => fact !== undefined);
  const narrow = fiscal === undefined ? parts : [fiscal];
  const relations: Relation[] = [];
  // A source whose figure of this key was not found may well have one.
  const isComplete = [...funds].every((fund) => first(fund) !== undefined);
  if (fiscal !== undefined && parts.length > 0) relations.push(sumOf(isComplete ? "parts" : "scope", fiscal, parts));
  if (all !== undefined && narrow.length > 0) relations.push(sumOf("scope", all, narrow));
  const [known] = [all, fiscal, parts.length === 1 ? parts[0] : undefined].filter((fact) => fact !== undefined);
  if (unknown !== undefined && known !== undefined) relations.push(twin(known, unknown, "weak"));
  return relations;
}

function sumOf(variant: "parts" | "scope", claim: Fact, parts: readonly Fact[]): Relation {
  return { ...SAME, variant, claim, terms: parts.map(plusTerm), trust: "strong" };
}

function twin(claim: Fact, other: Fact, trust: Relation["trust"]): Relation {
  return { ...SAME, variant: "twin", claim, terms: [plusTerm(other)], trust };
}
