import type { Fact } from "../ledger";
import { isEqual, isZero, minus, sum, type Exact } from "../quantity";
import { groupBy, type Relation } from "../relation";
import { wholesOf } from "../table";
import type { JudgedRelation } from "./judgeRelation";

/**
 * More of all money than of one source, which is to be looked into, is what is to be expected where the parts of a whole (基本支出、
 * 项目支出) differ by as much in all as the whole does.
 */
export function settleScopes(judged: readonly JudgedRelation[]): readonly JudgedRelation[] {
  const scopes = judged.filter(({ relation }) => relation.variant === "scope");
  if (!scopes.some(({ judgement }) => judgement.verdict === "suspect")) return judged;
  const settled = new Set(
    [
      ...groupBy(scopes, ({ relation }) => nameOf(relation.claim, wholesOf(relation.claim.key.concept)[0] ?? "")),
    ].flatMap(([name, parts]) => {
      const whole = scopes.find(({ relation: { claim } }) => nameOf(claim, claim.key.concept) === name);
      return whole !== undefined && isEqual(gapOf(whole), sum(parts.map(gapOf))) && !isZero(gapOf(whole)) ? parts : [];
    }),
  );
  return judged.map((entry) => {
    const { relation, judgement } = entry;
    if (judgement.verdict !== "suspect" || !settled.has(entry)) return entry;
    return { relation, judgement: { ...judgement, verdict: "pass" } };
  });
}

function nameOf({ key }: Fact, concept: string): string {
  return [key.entity, concept, key.measure, key.aspect, key.stage, key.period?.kind, key.period?.year].join("|");
}

/** What the wider scope has more. */
function gapOf({ relation: { claim, terms } }: { readonly relation: Relation }): Exact {
  return minus(claim.quantity.value, sum(terms.map(({ fact }) => fact.quantity.value)));
}
