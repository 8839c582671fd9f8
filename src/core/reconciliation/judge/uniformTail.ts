import { decimalPlaces, exactFromText, formatExact, ONE, shift, sign, ZERO, type Exact } from "../../quantity";

/** So many figures that are uniform over the same width. */
export interface WidthGroup<T = Exact> {
  readonly width: T;
  readonly count: number;
}

/** Decimal places of a probability. */
const PLACES = 15;

/**
 * P(|Σ width·(U − ½)| ≥ distance), U uniform on (0, 1), in exact integers (Irwin–Hall for unequal widths):
 * 2 Σ (−1)^j Π C(count, j) · (Σwidth − 2·distance − 2Σ j·width)₊^n ÷ (2^n n! Π width^count).
 */
export function exactTail(twiceDistance: Exact, groups: readonly WidthGroup[]): Exact {
  if (sign(twiceDistance) <= 0) return ONE;
  const places = Math.max(0, decimalPlaces(twiceDistance), ...groups.map(({ width }) => decimalPlaces(width)));
  const whole = groups.map(({ width, count }) => ({ width: toInteger(width, places), count }));
  const count = whole.reduce((total, group) => total + group.count, 0);
  const span = whole.reduce((total, group) => total + group.width * BigInt(group.count), 0n);
  const rest = span - toInteger(twiceDistance, places);
  if (rest <= 0n) return ZERO;
  const volume = whole.reduce((product, group) => product * group.width ** BigInt(group.count), factorial(count));
  return ratio(2n * alternatingPowers(whole, rest, BigInt(count)), volume * 2n ** BigInt(count));
}

function alternatingPowers(groups: readonly WidthGroup<bigint>[], rest: bigint, power: bigint): bigint {
  const [first, ...others] = groups;
  if (first === undefined) return rest ** power;
  let total = 0n;
  let ways = 1n;
  for (let taken = 0; taken <= first.count; taken += 1) {
    const left = rest - 2n * BigInt(taken) * first.width;
    if (left <= 0n) break;
    const term = ways * alternatingPowers(others, left, power);
    total += taken % 2 === 0 ? term : -term;
    ways = (ways * BigInt(first.count - taken)) / BigInt(taken + 1);
  }
  return total;
}

function factorial(count: number): bigint {
  let product = 1n;
  for (let factor = 2; factor <= count; factor += 1) product *= BigInt(factor);
  return product;
}

function toInteger(value: Exact, places: number): bigint {
  return BigInt(formatExact(shift(value, places)));
}

function ratio(numerator: bigint, denominator: bigint): Exact {
  const scaled = (2n * numerator * 10n ** BigInt(PLACES) + denominator) / (2n * denominator);
  return shift(exactFromText(scaled.toString()) ?? ZERO, -PLACES);
}
