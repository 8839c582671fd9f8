import type { Exact } from "../../quantity";

/** What the arithmetic says of a claim: judged by its figures, or not decidable by them. */
export type Judgement = Judged | Unchecked;

export interface Judged {
  readonly verdict: "pass" | "rounding" | "suspect" | "error";
  /** What the other figures make of the stated one, in its base unit; rates and averages rounded as the stated figure is. */
  readonly expected: Exact;
  /** Stated minus expected. */
  readonly difference: Exact;
  /** The largest difference that rounding alone could explain; of a pass, half a unit of the stated figure's last place. */
  readonly bound: Exact;
  /** How often rounding alone makes a difference as large as this one, 0 to 1; of sums that do not pass. */
  readonly probability?: Exact;
  readonly because?: DoubtReason;
}

export interface Unchecked {
  readonly verdict: "unchecked";
  readonly because: UncheckedReason;
}

/** Why a difference that rounding could explain is doubted all the same. */
export type DoubtReason =
  | "improbable" // inside the worst case, yet rarer than one in a hundred
  | "coarsePrecision" // explained only if the parts were rounded more coarsely than their total shows
  | "zeroAddends" // explained only if parts that stand as 0 are small amounts rounded away
  | "shownFigures" // explained only if the figures were rounded after a rate was taken, which the other rows speak against
  | "oneUnit"; // two reports of one fact, one unit of the last place apart

/** Why no verdict can be given. */
export type UncheckedReason =
  | "noAddends"
  | "zeroDivisor" // the base is 0
  | "excessDigits" // a figure has more digits than its precision claims (小数位数超出)
  | "tooMany"; // so many items that every percentage is possible
