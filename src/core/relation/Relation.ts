import type { Fact, Unread } from "../ledger";

/** One operand of a relation with its sign. */
export interface Term {
  readonly fact: Fact;
  readonly sign: 1 | -1;
}

export type RelationKind =
  "sum" | "ofWhich" | "rate" | "change" | "share" | "average" | "equal" | "rollForward" | "opening" | "limit";

/**
 * A claim of the workbook about its figures (勾稽关系). By `form`, `claim` is to be: `sum`: the signed sum of the terms;
 * `average`: that sum ÷ how many they are;
 * `quotient`: first term ÷ second; `change`: first ÷ second − 1; `equal`: the sum of the terms, as told elsewhere;
 * `limit`: not above the sum of the terms.
 */
export interface Relation {
  readonly kind: RelationKind;
  readonly form: "sum" | "average" | "quotient" | "change" | "equal" | "limit";
  /** Which wording of the kind applies. */
  readonly variant: string;
  readonly claim: Fact;
  readonly terms: readonly Term[];
  /** A cell that belongs to the claim but could not be read: then nothing can be said of it. */
  readonly unread?: Unread;
  /** strong: a label, a formula or a rule of accounting stands behind it; weak: at most suspect. */
  readonly trust: "strong" | "weak";
  /** True for a rate that was worked out from the figures as they are shown, as the other rows tell: their rounding excuses nothing. */
  readonly usesShown?: true;
}

export function plusTerm(fact: Fact): Term {
  return { fact, sign: 1 };
}

export function minusTerm(fact: Fact): Term {
  return { fact, sign: -1 };
}

/** A claim that is to be no more than these figures together; at most to be looked into. */
export function limitOf(variant: string, claim: Fact, most: readonly Fact[]): Relation {
  return { kind: "limit", form: "limit", variant, claim, terms: most.map(plusTerm), trust: "weak" };
}
