import { absolute, compare, minus, round, shift, sum, times, type Exact } from "../../quantity";
import { excessDigits, halfUnit, unitOf, type Addend, type Operand } from "../../relation/arithmetic";
import type { Judged } from "./Judgement";

/** What a binary float leaves behind: up to 10^-9 of a figure is no difference where no precision is claimed. */
const NOISE_POWER = -9;
/** … and up to 10^-3 of the last place where one is. */
const NOISE_IN_UNITS = -3;

/** True where two figures that are taken as exact differ by no more than the noise of binary floats. */
export function isNoise(difference: Exact, reference: Exact): boolean {
  return compare(absolute(difference), shift(absolute(reference), NOISE_POWER)) <= 0;
}

/** The operands without the noise of binary floats behind their last place; absent where one has more digits than it claims. */
export function readOperands<T extends Operand>(operands: readonly T[]): readonly T[] | undefined {
  const settled = operands.map(withoutNoise);
  return settled.some(({ value, decimals }) => excessDigits(value, decimals)) ? undefined : settled;
}

/** Rounded to the places that the operand claims; as it is where it is exact. */
export function roundLike(value: Exact, { decimals }: Operand): Exact {
  return decimals === Number.POSITIVE_INFINITY ? value : round(value, decimals);
}

/** Σ weight × value. */
export function weightedSum(addends: readonly Addend[]): Exact {
  return sum(addends.map(({ value, weight }) => (weight === undefined ? value : times(value, weight))));
}

/** The verdict on a stated figure that is what the others make of it. */
export function pass(stated: Operand, expected: Exact): Judged {
  return {
    verdict: "pass",
    expected,
    difference: minus(stated.value, expected),
    bound: halfUnit(stated.decimals),
  };
}

function withoutNoise<T extends Operand>(operand: T): T {
  const { value, decimals } = operand;
  if (!excessDigits(value, decimals)) return operand;
  const rounded = round(value, decimals);
  const rest = minus(value, rounded);
  const isSmall = compare(absolute(rest), shift(unitOf(decimals), NOISE_IN_UNITS)) <= 0;
  return isSmall && isNoise(rest, value) ? { ...operand, value: rounded } : operand;
}
