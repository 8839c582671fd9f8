import type { Exact } from "../quantity";
import type { PrecisionReason } from "../ledger/Fact";
import type { CheckSide } from "./CheckSide";

/** A figure and all true values that its rounding leaves possible. */
export interface RangedFigure {
  readonly value: Exact;
  readonly low: Exact;
  readonly high: Exact;
}

/** A cell with the figure in it. */
export interface RangedSide {
  readonly side: CheckSide;
  readonly figure: RangedFigure;
}

/** A part of a calculation, by what tells it from the other parts: its row where all stand in one column. */
export interface RangedPart extends RangedSide {
  readonly sign: 1 | -1;
  readonly name: string;
}

/** How a claim was worked out (测算过程), in the unit of the claim; operands of a quotient in their own units. */
export interface Working {
  readonly form: "sum" | "average" | "quotient" | "change" | "equal" | "limit";
  /** The claim itself, which need not be the cell that is accused. */
  readonly stated: RangedSide;
  readonly parts: readonly RangedPart[];
  readonly calculated: RangedFigure;
  /** By how much the two ranges miss each other; absent where they meet. */
  readonly apart?: Exact;
  /** Decimal places that the claim was judged with, absent for exact figures, and why so many (精度依据). */
  readonly decimals?: number;
  readonly reason: PrecisionReason;
}
