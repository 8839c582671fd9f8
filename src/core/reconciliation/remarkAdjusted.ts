import type { Fact } from "../ledger";
import { isEqual, isZero, over, ONE } from "../quantity";
import { groupBy, type Relation } from "../relation";
import type { Check } from "./Check";
import { factSide } from "./factSides";
import { ordinals } from "./ordinals";

/**
 * 100 % execution on every row that comes from adjusting the budget to what was spent (年末按实调整): a remark at the total's rate,
 * with the rate against the original budget. Never an equality of two stages.
 */
export function remarkAdjusted(relations: readonly Relation[], facts: readonly Fact[]): readonly Check[] {
  const claimed = relations.filter(
    ({ kind, claim }) => kind === "rate" && claim.origin.column.heading?.role === "executionRate",
  );
  const byTable = groupBy(claimed, ({ claim }) => claim.origin.table);
  const unique = ordinals();
  const remarks = [...byTable.values()].filter(isAdjustedToActual).flatMap((rates) => remark(rates, facts));
  return remarks.map((check) => ({ ...check, id: unique(check.id) }));
}

function isAdjustedToActual(rates: readonly Relation[]): boolean {
  const telling = rates.filter(({ terms }) => terms.every(({ fact }) => !isZero(fact.quantity.value)));
  const isFull = ({ claim, terms }: Relation) =>
    isEqual(claim.quantity.value, ONE) &&
    terms[0] !== undefined &&
    terms[1] !== undefined &&
    isEqual(terms[0].fact.quantity.value, terms[1].fact.quantity.value);
  return telling.length >= 3 && telling.every(isFull);
}

function remark(rates: readonly Relation[], facts: readonly Fact[]): readonly Check[] {
  const total = rates.findLast((rate) => rate.claim.origin.row.role === "total") ?? rates.at(-1);
  const executed = total?.terms[0]?.fact;
  if (total === undefined || executed === undefined) return [];
  const original = facts.find(
    (fact) =>
      fact.row === executed.row &&
      fact.origin.block === executed.origin.block &&
      fact.key.stage === "original" &&
      fact.key.aspect === "amount",
  );
  const rate = original === undefined ? undefined : over(executed.quantity.value, original.quantity.value);
  if (original === undefined || rate === undefined || isEqual(rate, ONE)) return [];
  const at = factSide(total.claim);
  return [
    {
      id: `rate:adjustedToActual:${total.claim.origin.table.title}/${at.label}`,
      kind: "rate",
      variant: "adjustedToActual",
      verdict: "remark",
      at,
      with: [factSide(executed), factSide(original)],
      expected: rate,
      actual: total.claim.quantity.value,
      affects: "none",
      unit: "%",
    },
  ];
}
