import { nameOfKey, type Fact, type FactKey } from "../ledger";
import { bareLabel, isOwnLevel, isSameOffice, timeless } from "../table";
import { groupBy } from "./groupBy";
import { plusTerm, type Relation } from "./Relation";

/** What this year's workbook says of last year: told again by last year's own workbook, or not. */
export interface PreviousClaims {
  readonly relations: readonly Relation[];
  /** Openings and comparative figures without a counterpart. */
  readonly unmatched: readonly Fact[];
}

/**
 * Openings of the year (年初结转、年初数) against last year's closing ones, and comparative figures (上年数) against last year's figures
 * of the same whole key.
 */
export function derivePrevious(facts: readonly Fact[], before: readonly Fact[], year: number): PreviousClaims {
  const ownName = (fact: Fact) => nameOf(fact, fact.key);
  const [own, twins] = [groupBy(facts, ownName), groupBy(before, ownName)];
  const areSeveral = [facts, before].some((all) => new Set(all.map(({ key }) => key.entity)).size > 1);
  const relations: Relation[] = [];
  const unmatched: Fact[] = [];
  for (const claim of facts) {
    const wanted = counterpartOf(claim, year);
    if (wanted === undefined || isRepeated(claim, own)) continue;
    const named = twins.get(nameOf(claim, wanted)) ?? [];
    const twin = twinOf(claim, areSeveral ? named.filter((other) => isOfOffice(claim, other)) : named);
    if (twin === undefined) unmatched.push(claim);
    else relations.push(relationOf(claim, twin));
  }
  return { relations, unmatched };
}

/** One office may bear another name in last year's workbook; of several each has its own, and so has the own level of one (本级). */
function isOfOffice({ key: { entity: own } }: Fact, { key: { entity: other } }: Fact): boolean {
  if (own === undefined || other === undefined) return own === other;
  return isSameOffice(own, other) && isOwnLevel(own) === isOwnLevel(other);
}

/** The key that last year's workbook should have the figure under; absent for figures that say nothing of last year. */
function counterpartOf({ key }: Fact, year: number): FactKey | undefined {
  const { period, concept, measure } = key;
  if (period === undefined) return undefined;
  if (period.year < year) return key;
  if (period.kind !== "yearStart" || period.part !== undefined || period.year > year) return undefined;
  const end = { kind: "yearEnd", year: period.year - 1 } as const;
  return measure === "openingValue"
    ? { ...key, period: end, measure: "closingValue" }
    : { ...key, period: end, concept: concept.replace("openingBalance", "closingBalance"), stage: "executed" };
}

/** Key without the entity; a label of the table's own counts in tables of the same title, by its code where it has one. */
function nameOf({ origin: { table, block, row } }: Fact, key: FactKey): string {
  const own = [timeless(table.title), block.side, row.code ?? row.path.map(bareLabel).join("/")];
  return [...(key.isLocal ? own : []), nameOfKey(key), key.fundScope].join("|");
}

/** A later figure of the same name in a table, which says nothing of its own; of labels of its own, any that stands there twice. */
function isRepeated(claim: Fact, own: ReadonlyMap<string, readonly Fact[]>): boolean {
  const { table } = claim.origin;
  const alike = (own.get(nameOf(claim, claim.key)) ?? []).filter((fact) => fact.origin.table === table);
  return claim.key.isLocal ? alike.length > 1 : alike[0] !== claim;
}

/** Of several figures the one in a table of the same title; none where a label of its own stands there twice. */
function twinOf(claim: Fact, candidates: readonly Fact[]): Fact | undefined {
  if (claim.key.isLocal) return candidates.length === 1 ? candidates[0] : undefined;
  const title = timeless(claim.origin.table.title);
  return candidates.find((fact) => timeless(fact.origin.table.title) === title) ?? candidates[0];
}

function relationOf(claim: Fact, twin: Fact): Relation {
  const isOpening = claim.key.period?.kind === "yearStart" && twin.key.period?.kind === "yearEnd";
  const isPlanned = isOpening && claim.key.stage !== twin.key.stage;
  const { row } = claim.origin;
  const isNamed = !claim.key.isLocal || row.code !== undefined || row.role === "total";
  return {
    kind: isOpening ? "opening" : "equal",
    form: "equal",
    variant: "previous",
    claim,
    terms: [plusTerm(twin)],
    trust: isNamed && !isPlanned ? "strong" : "weak",
  };
}
