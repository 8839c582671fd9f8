import type { Exact } from "./Exact";
import type { Dimension, WrittenUnit } from "./Quantity";

/** A number as a person wrote it: `15万元`, `约1200人次`, `86.32%`, `１２３．４`. */
export interface WrittenNumber {
  /** Exact, in the base unit: 元 for money, plain ratio for percentages, otherwise as written. */
  readonly value: Exact;
  /** As written: 万元, %, 人次 …; name "" where none stands there. */
  readonly unit: WrittenUnit;
  /** Absent where neither a unit nor a percent sign tells it. */
  readonly dimension?: Dimension;
  /** Decimal places as written, in the written unit: 2 for "86.32%". */
  readonly decimals: number;
  /** 约, 左右, 余, 近: the writer did not claim it exactly. */
  readonly isApproximate: boolean;
}

export type Comparison = "=" | ">" | "≥" | "<" | "≤";

/** What a text says about a figure. `nothing` is never 0: it says why there is no figure. */
export type Written =
  | { readonly kind: "value"; readonly number: WrittenNumber }
  | { readonly kind: "bound"; readonly comparison: Comparison; readonly number: WrittenNumber }
  | { readonly kind: "range"; readonly low: WrittenNumber; readonly high: WrittenNumber }
  | { readonly kind: "date"; readonly date: WrittenDate }
  | { readonly kind: "nothing"; readonly because: "blank" | "dash" | "words" | "several" };

/** `12月底前`, `2024年12月底前`, `2024年三季度末`: the day that closes the period named; `isDeadline` with 前 / 底前 / 之前. */
export interface WrittenDate {
  readonly year?: number;
  readonly month: number;
  /** Last day of the period where none is named. */
  readonly day: number;
  readonly isDeadline: boolean;
}
