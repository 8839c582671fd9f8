import { nameOfKey, type Fact } from "../ledger";
import { isZero } from "../quantity";
import { completePartsOf } from "../table";
import type { FactGrid } from "./FactGrid";
import { deriveScopes, scopeAmong, type Funds } from "./deriveScopes";
import { groupBy } from "./groupBy";
import { plusTerm, type Relation } from "./Relation";

/**
 * Relations between tables of one office, of figures that the lexicon knows: the same key twice, a whole here and its parts there,
 * fiscal income and what was spent of it.
 */
export function deriveAcross(known: readonly Fact[], funds: Funds): readonly Relation[] {
  const figures = known.filter(({ key: { aspect } }) => aspect !== "share" && aspect !== "rate");
  const byKey = groupBy(figures, (fact) => nameOfKey(fact.key));
  const sameKeys = [...byKey.values()].flatMap((same) => deriveScopes(same, funds));
  return [...sameKeys, ...wholesAndParts(byKey, funds), ...fiscalIncome(byKey, funds)];
}

/** A whole in one table against the sum of its complete parts in another that does not state the whole. */
function wholesAndParts(byKey: ReadonlyMap<string, readonly Fact[]>, funds: Funds): readonly Relation[] {
  const relations: Relation[] = [];
  for (const facts of byKey.values()) {
    for (const whole of facts) {
      const concepts = completePartsOf(whole.key.concept);
      if (concepts === undefined) continue;
      const parts = concepts.map((concept) => byKey.get(nameOfKey(whole.key, concept)) ?? []);
      for (const table of new Set(parts[0]?.map((fact) => fact.origin.table))) {
        if (facts.some((fact) => fact.origin.table === table)) continue;
        const terms = parts
          .map((list) => list.find((fact) => fact.origin.table === table))
          .filter((fact) => fact !== undefined);
        if (terms.length !== concepts.length) continue;
        relations.push(wholeAndParts(whole, terms, funds));
      }
    }
  }
  return relations;
}

/** Parts of the same money add up to the whole, parts of less than all money to no more than it. */
function wholeAndParts(whole: Fact, parts: readonly Fact[], funds: Funds): Relation {
  const [own, ...scopes] = [whole, ...parts].map((fact) => scopeAmong(funds, fact));
  const isSame = own !== undefined && scopes.every((scope) => scope === own);
  const isOfLess = own === "all" && scopes.every((scope) => scope !== undefined) && !isSame;
  const variant = isOfLess ? "scope" : "parts";
  const terms = parts.map(plusTerm);
  return { kind: "equal", form: "equal", variant, claim: whole, terms, trust: isSame || isOfLess ? "strong" : "weak" };
}

/**
 * 财政拨款收入 of a year against what was spent of 财政拨款 in it; at most suspect, and nothing where balances of 财政拨款 are stated, as
 * carried-over money parts them then.
 */
function fiscalIncome(byKey: ReadonlyMap<string, readonly Fact[]>, funds: Funds): readonly Relation[] {
  const isCarried = ({ key: { concept, fundScope }, quantity }: Fact) =>
    BALANCES.has(concept) && fundScope !== "all" && fundScope !== undefined && !isZero(quantity.value);
  if ([...byKey.values()].some((facts) => facts.some(isCarried))) return [];
  const relations: Relation[] = [];
  for (const facts of byKey.values()) {
    for (const income of facts) {
      if (income.key.concept !== "fiscalIncome" || income.key.stage !== "executed") continue;
      const spent = byKey
        .get(nameOfKey(income.key, "expenditure"))
        ?.find((fact) => scopeAmong(funds, fact) === "fiscal");
      if (spent === undefined || spent.origin.table === income.origin.table) continue;
      relations.push({
        kind: "equal",
        form: "equal",
        variant: "fiscal",
        claim: income,
        terms: [plusTerm(spent)],
        trust: "weak",
      });
    }
  }
  return relations;
}

/** The totals of both sides of a table, year by year (收入总计＝支出总计). */
export function deriveSides(grids: readonly FactGrid[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const grid of grids) {
    if (grid.block.side !== "income") continue;
    const other = grids.find((entry) => entry.table === grid.table && entry.block.side === "expenditure");
    if (other === undefined) continue;
    const spent = lastTotals(other);
    for (const [year, income] of lastTotals(grid)) {
      const fact = spent.get(year);
      if (fact !== undefined)
        relations.push({
          kind: "equal",
          form: "equal",
          variant: "sides",
          claim: fact,
          terms: [plusTerm(income)],
          trust: "strong",
        });
    }
  }
  return relations;
}

/** The last total of each year, from the first money column that speaks of the year. */
function lastTotals(grid: FactGrid): ReadonlyMap<string, Fact> {
  const totals = new Map<string, Fact>();
  const done = new Set<number | undefined>();
  for (const column of grid.columns) {
    if (column.dimension !== "money" || done.has(column.year)) continue;
    done.add(column.year);
    grid.figures(column).forEach((fact, position) => {
      const row = grid.rows[position];
      if (fact !== undefined && row !== undefined && (row.role === "total" || row.role === "subtotal"))
        totals.set(String(column.year ?? row.year ?? ""), fact);
    });
  }
  return totals;
}

/** 年初结转和结余 of a year against 年末结转和结余 of the year before. */
export function deriveOpenings(known: readonly Fact[]): readonly Relation[] {
  const balances = known.filter(
    ({ key: { concept, aspect, period } }) =>
      BALANCES.has(concept) && aspect === "amount" && period?.part === undefined,
  );
  const closings = groupBy(
    balances.filter((fact) => fact.key.concept === "closingBalance"),
    (fact) => String(fact.key.period?.year ?? ""),
  );
  return balances.flatMap((fact) => {
    if (fact.key.concept !== "openingBalance" || fact.key.period === undefined) return [];
    const before = closings.get(String(fact.key.period.year - 1)) ?? [];
    const twin =
      before.find((other) => other.origin.table === fact.origin.table) ??
      before.find((other) => other.key.fundScope === fact.key.fundScope);
    return twin === undefined
      ? []
      : [
          {
            kind: "opening",
            form: "equal",
            variant: "",
            claim: fact,
            terms: [plusTerm(twin)],
            trust: "strong",
          } satisfies Relation,
        ];
  });
}

const BALANCES: ReadonlySet<string> = new Set(["openingBalance", "closingBalance"]);
