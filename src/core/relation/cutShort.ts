import type { Fact } from "../ledger";
import { absolute, isEqual, minus } from "../quantity";
import { expectedValue } from "./holds";
import type { Relation } from "./Relation";

/** True where the difference of a broken relation stands in another figure of its row: then it is a piece of a longer one. */
export function isCutShort(relation: Relation, row: readonly (Fact | undefined)[]): boolean {
  const expected = expectedValue(relation);
  if (expected === undefined) return false;
  const { claim, terms } = relation;
  const difference = absolute(minus(claim.quantity.value, expected));
  const own = new Set([claim, ...terms.map(({ fact }) => fact)]);
  return row.some((fact) => fact !== undefined && !own.has(fact) && isEqual(absolute(fact.quantity.value), difference));
}
