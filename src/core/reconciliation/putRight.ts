import type { Ledger } from "../ledger";
import { shift } from "../quantity";
import type { Check } from "./Check";

/** The ledger with each accused figure as its finding says that it should be. */
export function putRight(ledger: Ledger, accused: readonly Check[]): Ledger {
  if (accused.length === 0) return ledger;
  const facts = ledger.facts.map((fact) => {
    const check = accused.find(
      ({ at: { place } }) => place.sheet === fact.sheet && place.row === fact.row && place.column === fact.column,
    );
    if (check?.expected === undefined) return fact;
    const { quantity } = fact;
    const value = quantity.dimension === "ratio" ? check.expected : shift(check.expected, quantity.unit.power);
    return { ...fact, quantity: { ...quantity, value } };
  });
  return { ...ledger, facts };
}
