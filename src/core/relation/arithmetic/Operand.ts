import type { Exact } from "../../quantity";

/**
 * A figure that takes part in a relation: `value` in the base unit (元, 分, plain ratio, 个) and the number of decimal places that it
 * claims there (negative: tens, hundreds …; Infinity: exact).
 */
export interface Operand {
  readonly value: Exact;
  readonly decimals: number;
}

/** An operand of a sum; `weight` is 1 where it is left out, −1 for what is taken off. */
export interface Addend extends Operand {
  readonly weight?: Exact;
}
