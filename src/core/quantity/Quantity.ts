import type { Exact } from "./Exact";

/** What a figure is counted in. Figures of different dimensions are never added or compared. */
export type Dimension = "money" | "points" | "ratio" | "count";

/**
 * The unit that a figure was written in, as a power of ten of its base unit (元, 分, plain ratio, 个):
 * 万元 is { name: "万元", power: 4 }, a percentage { name: "%", power: -2 }.
 */
export interface WrittenUnit {
  readonly name: string;
  readonly power: number;
}

/**
 * A figure with its unit: `value` is exact and in the base unit (元, 分, plain ratio, 个), `unit` is the one it was written in,
 * `decimals` the number of decimal places that it claims in the written unit (Infinity: exact, as a weight or a head count).
 */
export interface Quantity<D extends Dimension = Dimension> {
  readonly dimension: D;
  readonly value: Exact;
  readonly unit: WrittenUnit;
  readonly decimals: number;
}

export type Money = Quantity<"money">;
export type Points = Quantity<"points">;
export type Ratio = Quantity<"ratio">;

export const YUAN: WrittenUnit = { name: "元", power: 0 };
export const WAN_YUAN: WrittenUnit = { name: "万元", power: 4 };
export const POINT: WrittenUnit = { name: "分", power: 0 };
export const PLAIN_RATIO: WrittenUnit = { name: "", power: 0 };
export const PERCENT: WrittenUnit = { name: "%", power: -2 };
export const PIECE: WrittenUnit = { name: "", power: 0 };
