import { ONE, exactFromInteger, isEqual, minus, plus, round, shift, sign, ZERO, type Exact } from "../../quantity";

/** The true values that a reported figure may stand for (XBRL Calculations 1.1, section 1 of the reference). */
export interface Interval {
  readonly low: Exact;
  readonly high: Exact;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/** How the figure was shortened before it was written down: 四舍五入 or 截断. */
export type Shortening = "round" | "truncate";

const FIVE = exactFromInteger(5);

/** Interval of a figure that claims `decimals` decimal places (negative: tens, hundreds …; Infinity: exact). */
export function intervalOf(value: Exact, decimals: number, mode: Shortening = "round"): Interval {
  if (decimals === Number.POSITIVE_INFINITY) return exactly(value);
  return mode === "round" ? around(value, halfUnit(decimals)) : truncatedFrom(value, unitOf(decimals));
}

/** The interval that holds this one value. */
export function exactly(value: Exact): Interval {
  return { low: value, high: value, lowClosed: true, highClosed: true };
}

/** True where a figure has more digits than it claims: the claim is false and no verdict can rest on it (小数位数超出). */
export function excessDigits(value: Exact, decimals: number): boolean {
  return decimals !== Number.POSITIVE_INFINITY && !isEqual(value, round(value, decimals));
}

/** One unit of the last place: 10^−decimals, 0 for an exact figure. */
export function unitOf(decimals: number): Exact {
  return decimals === Number.POSITIVE_INFINITY ? ZERO : remembered(units, decimals, () => shift(ONE, -decimals));
}

/** The most that rounding to `decimals` places takes away or adds. */
export function halfUnit(decimals: number): Exact {
  return decimals === Number.POSITIVE_INFINITY ? ZERO : remembered(halves, decimals, () => shift(FIVE, -decimals - 1));
}

/** The few units there are, by decimal places. */
const units = new Map<number, Exact>();
const halves = new Map<number, Exact>();

function remembered(values: Map<number, Exact>, decimals: number, compute: () => Exact): Exact {
  const known = values.get(decimals);
  if (known !== undefined) return known;
  const value = compute();
  values.set(decimals, value);
  return value;
}

/** Both ends belong to it: a half may have been rounded either way. */
function around(value: Exact, half: Exact): Interval {
  return { low: minus(value, half), high: plus(value, half), lowClosed: true, highClosed: true };
}

function truncatedFrom(value: Exact, unit: Exact): Interval {
  const direction = sign(value);
  return {
    low: direction > 0 ? value : minus(value, unit),
    high: direction < 0 ? value : plus(value, unit),
    lowClosed: direction > 0,
    highClosed: direction < 0,
  };
}
