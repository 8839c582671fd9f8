import { isSamePeriod, paidFromBasic, type Fact, type FundScope } from "../ledger";
import { wholesOf } from "../table";
import { limitOf, type Relation } from "./Relation";

/** What 三公经费 takes of 基本支出 (公务接待费 among its economic classes) is at most all of it, which projects may have added to. */
export function deriveThreePublicLimits(facts: readonly Fact[]): readonly Relation[] {
  const claims = facts.filter(({ key }) => key.aspect === "amount" && paidFromBasic(key) !== undefined);
  if (claims.length === 0) return [];
  const amounts = facts.filter(({ key }) => key.aspect === "amount" && !key.isLocal && key.period !== undefined);
  return claims.flatMap((claim) => {
    const own = paidFromBasic(claim.key) ?? "";
    const wholes = [own, ...wholesOf(own)];
    if (!wholes.includes("threePublic")) return [];
    const alike = amounts.filter((fact) => isAlike(fact, claim) && covers(fact.key.fundScope, claim.key.fundScope));
    const whole = wholes.map((id) => alike.find(({ key }) => key.concept === id)).find((fact) => fact !== undefined);
    return whole === undefined ? [] : [limitOf("threePublic", claim, [whole])];
  });
}

function isAlike({ key, origin }: Fact, claim: Fact): boolean {
  return (
    origin.table !== claim.origin.table &&
    isSamePeriod(key.period, claim.key.period) &&
    key.stage === claim.key.stage &&
    key.measure === claim.key.measure
  );
}

/** The same money or more; 三公经费 that names none is that of 财政拨款. */
function covers(wide: FundScope | undefined, narrow: FundScope | undefined): boolean {
  return wide === narrow || wide === "all" || ((wide === "fiscal" || wide === undefined) && narrow === "generalBudget");
}
