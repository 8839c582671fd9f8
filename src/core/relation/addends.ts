import type { Fact } from "../ledger";
import { compare, ZERO } from "../quantity";
import { isAverage, isDeducted, isPerHead, plainLabel, rowRole, type Column } from "../table";
import { minusTerm, plusTerm, type Term } from "./Relation";

/** Amounts and counts add up, but for those per person or piece (人均、单价). */
export function isAdded({ dimension, path }: Column): boolean {
  return (dimension === "money" || dimension === "count") && !path.some((text) => isAverage(text) || isPerHead(text));
}

/** True for a column that adds up others by its heading (合计、小计). */
export function isSumHeading({ heading, path }: Column): boolean {
  const role = rowRole(path.at(-1) ?? "");
  return heading?.role === "rowTotal" || role === "total" || role === "subtotal";
}

/** A row 减：… is taken off where it stands as a plain figure. */
export function signed(fact: Fact): Term {
  const isTakenOff = isDeducted(fact.origin.row.path.at(-1) ?? "") && compare(fact.quantity.value, ZERO) > 0;
  return isTakenOff ? minusTerm(fact) : plusTerm(fact);
}

/** True for a column 其中：…, or one below such a heading. */
export function isOfWhichColumn({ path }: Column): boolean {
  return path.some((text) => plainLabel(text).startsWith("其中"));
}
