import { nameOfKey, type Fact } from "../ledger";
import { groupBy, holds, minusTerm, plusTerm, type Relation } from "../relation";
import { hasMainParts, wholesOf } from "../table";
import type { JudgedRelation } from "./judgeRelation";

/**
 * More of all money than of one source, which is to be looked into, is what is to be expected where all parts of a whole (基本支出、
 * 项目支出) differ by as much as the whole does, but for rounding.
 */
export function settleScopes(judged: readonly JudgedRelation[]): readonly JudgedRelation[] {
  const scopes = judged.filter(({ relation }) => relation.variant === "scope");
  if (!scopes.some(({ judgement }) => judgement.verdict === "suspect")) return judged;
  const wholes = groupBy(scopes, ({ relation: { claim } }) => nameOf(claim, claim.key.concept));
  const byWhole = groupBy(scopes, ({ relation: { claim } }) => nameOf(claim, wholesOf(claim.key.concept)[0] ?? ""));
  const settled = new Set(
    [...byWhole].flatMap(([name, parts]) => (isParted(wholes.get(name)?.[0].relation, parts) ? parts : [])),
  );
  return judged.map((entry) => {
    const { relation, judgement } = entry;
    if (judgement.verdict !== "suspect" || !settled.has(entry)) return entry;
    return { relation, judgement: { ...judgement, verdict: "pass" } };
  });
}

/** The same money of the same year: all of it, or all of 财政拨款. */
function nameOf({ key }: Fact, concept: string): string {
  return [key.entity, key.fundScope, nameOfKey(key, concept)].join("|");
}

/** True where the whole differs between the scopes, and its parts by as much together. */
function isParted(whole: Relation | undefined, parts: readonly JudgedRelation[]): boolean {
  if (whole === undefined || holds(whole) === true) return false;
  const concepts = parts.map(({ relation }) => relation.claim.key.concept);
  const gaps = parts.flatMap(({ relation: { claim, terms } }) => [
    plusTerm(claim),
    ...terms.map(({ fact }) => minusTerm(fact)),
  ]);
  return (
    hasMainParts(whole.claim.key.concept, concepts) &&
    holds({ ...whole, form: "sum", terms: [...whole.terms, ...gaps] }) === true
  );
}
