import { compare, minus, over, plus } from "./Exact";
import { PLAIN_RATIO, type Dimension, type Quantity, type Ratio } from "./Quantity";

/** left + right in left's written unit, as precise as the coarser of the two; figures of different dimensions do not compile. */
export function add<D extends Dimension>(left: Quantity<D>, right: Quantity<NoInfer<D>>): Quantity<D> {
  checkSame(left, right);
  return { ...left, value: plus(left.value, right.value), decimals: coarser(left, right) };
}

/** left − right in left's written unit, as precise as the coarser of the two. */
export function subtract<D extends Dimension>(left: Quantity<D>, right: Quantity<NoInfer<D>>): Quantity<D> {
  checkSame(left, right);
  return { ...left, value: minus(left.value, right.value), decimals: coarser(left, right) };
}

/** part ÷ base as a plain ratio; absent where the base is 0. */
export function divide<D extends Dimension>(part: Quantity<D>, base: Quantity<NoInfer<D>>): Ratio | undefined {
  checkSame(part, base);
  const value = over(part.value, base.value);
  if (value === undefined) return undefined;
  return { dimension: "ratio", value, unit: PLAIN_RATIO, decimals: Number.POSITIVE_INFINITY };
}

/** −1, 0 or 1 as left is below, equal to or above right, whatever unit they were written in. */
export function compareQuantities<D extends Dimension>(left: Quantity<D>, right: Quantity<NoInfer<D>>): -1 | 0 | 1 {
  checkSame(left, right);
  return compare(left.value, right.value);
}

/** Where the dimension is known only when the program runs, mixing is our own fault. */
function checkSame(left: Quantity, right: Quantity): void {
  if (left.dimension !== right.dimension) throw new Error(`${left.dimension} does not go with ${right.dimension}`);
}

/** Decimal places, in left's unit, that both figures claim: 1.5万元 and 300元 share two decimals of 万元 at most. */
function coarser(left: Quantity, right: Quantity): number {
  return Math.min(left.decimals, right.decimals + left.unit.power - right.unit.power);
}
