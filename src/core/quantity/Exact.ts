import Decimal from "decimal.js";

/**
 * An exact decimal number: a safe-integer coefficient and a scale (coefficient × 10^-scale), or the digits as text where that
 * overflows and for quotients that do not end. Never a binary float; plain data, so that it can be sent to another thread.
 */
export type Exact = Small | Big;

export interface Small {
  readonly coefficient: number;
  readonly scale: number;
}

interface Big {
  /** In plain notation, without zeros at the end. */
  readonly big: string;
}

const LongDecimal = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -1e9, toExpPos: 1e9 });
/** 10^22 is the largest power of ten that a double holds exactly. */
const MAX_SCALE = 22;
const POWERS = Array.from({ length: MAX_SCALE + 1 }, (_, power) => Number(`1e${String(power)}`));
const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

export const ZERO: Exact = { coefficient: 0, scale: 0 };
export const ONE: Exact = { coefficient: 1, scale: 0 };
export const HUNDRED: Exact = { coefficient: 100, scale: 0 };

/** Reads a plain decimal literal ("-12.50", "1e-7"); absent when the text is none. Trailing zeros are kept in the scale. */
export function exactFromText(text: string): Exact | undefined {
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", exponent] = match;
  if (whole === "" && fraction === "") return undefined;
  const digits = whole + fraction;
  const scale = fraction.length - Number(exponent ?? 0);
  if (digits.length <= 15 && scale >= 0 && scale <= MAX_SCALE) {
    return { coefficient: sign === "-" ? 0 - Number(digits) : Number(digits), scale };
  }
  return settle(new LongDecimal(text));
}

/** Takes a cell's double in through 15 significant digits, as Excel itself keeps it; absent for NaN and infinities. */
export function exactFromNumber(value: number): Exact | undefined {
  if (!Number.isFinite(value)) return undefined;
  return shortest(value) ?? through15Digits(value);
}

/** An integer of the program's own (weights of a vote, counts of rows); throws when it is none. */
export function exactFromInteger(value: number): Exact {
  if (!Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${String(value)}`);
  return { coefficient: value + 0, scale: 0 };
}

/** Sum, exact to 60 significant digits. */
export function plus(left: Exact, right: Exact): Exact {
  if ("scale" in left && "scale" in right) {
    const scale = Math.max(left.scale, right.scale);
    const sum = left.coefficient * power(scale - left.scale) + right.coefficient * power(scale - right.scale);
    if (Number.isSafeInteger(sum) && isAligned(left, right, scale)) return { coefficient: sum + 0, scale };
  }
  return settle(toBig(left).plus(toBig(right)));
}

export function minus(left: Exact, right: Exact): Exact {
  return plus(left, negate(right));
}

/** Product, exact to 60 significant digits. */
export function times(left: Exact, right: Exact): Exact {
  if ("scale" in left && "scale" in right) {
    const coefficient = left.coefficient * right.coefficient;
    const scale = left.scale + right.scale;
    if (Number.isSafeInteger(coefficient) && scale <= MAX_SCALE) return { coefficient: coefficient + 0, scale };
  }
  return settle(toBig(left).times(toBig(right)));
}

/** Quotient to 60 significant digits; absent when the divisor is 0. */
export function over(left: Exact, right: Exact): Exact | undefined {
  if (isZero(right)) return undefined;
  if ("scale" in left && "scale" in right) {
    const quotient = endingQuotient(left, right);
    if (quotient !== undefined) return quotient;
  }
  return settle(toBig(left).dividedBy(toBig(right)));
}

/** value × 10^places, exactly: how 元 become 万元 (places −4) and back. */
export function shift(value: Exact, places: number): Exact {
  if (places === 0) return value;
  if ("scale" in value) {
    const scale = value.scale - places;
    if (scale >= 0 && scale <= MAX_SCALE) return { coefficient: value.coefficient, scale };
    const coefficient = scale < 0 ? value.coefficient * power(-scale) : Number.NaN;
    if (Number.isSafeInteger(coefficient)) return { coefficient, scale: 0 };
  }
  return settle(toBig(value).times(new LongDecimal(10).pow(places)));
}

export function negate(value: Exact): Exact {
  return "scale" in value
    ? { coefficient: 0 - value.coefficient, scale: value.scale }
    : { big: value.big.startsWith("-") ? value.big.slice(1) : `-${value.big}` };
}

export function absolute(value: Exact): Exact {
  return sign(value) < 0 ? negate(value) : value;
}

/** 四舍五入: half away from zero, to the given number of decimal places (negative: tens, hundreds, …). */
export function round(value: Exact, places: number): Exact {
  if (!("scale" in value)) return settle(roundBig(toBig(value), places));
  return value.scale <= places ? value : (roundSmall(value, places) ?? settle(roundBig(toBig(value), places)));
}

/** −1, 0 or 1. */
export function sign(value: Exact): -1 | 0 | 1 {
  const number = "scale" in value ? value.coefficient : value.big.startsWith("-") ? -1 : 1;
  return number < 0 ? -1 : number > 0 ? 1 : 0;
}

export function isZero(value: Exact): boolean {
  return sign(value) === 0;
}

/** −1, 0 or 1 as left is below, equal to or above right. */
export function compare(left: Exact, right: Exact): -1 | 0 | 1 {
  if ("scale" in left && "scale" in right && left.scale === right.scale) {
    return left.coefficient < right.coefficient ? -1 : left.coefficient > right.coefficient ? 1 : 0;
  }
  return sign(minus(left, right));
}

export function isEqual(left: Exact, right: Exact): boolean {
  return compare(left, right) === 0;
}

export function smaller(left: Exact, right: Exact): Exact {
  return compare(left, right) <= 0 ? left : right;
}

export function larger(left: Exact, right: Exact): Exact {
  return compare(left, right) >= 0 ? left : right;
}

/** Sum of many: kept in one number as long as it stays a safe integer. */
export function sum(values: Iterable<Exact>): Exact {
  let total = ZERO;
  let [coefficient, scale] = [0, 0];
  for (const value of values) {
    const next = "scale" in value && value.scale === scale ? coefficient + value.coefficient : Number.NaN;
    if (Number.isSafeInteger(next)) {
      coefficient = next;
      continue;
    }
    const both = plus({ coefficient, scale }, value);
    if ("scale" in both) ({ coefficient, scale } = both);
    else [total, coefficient] = [plus(total, both), 0];
  }
  return plus(total, { coefficient, scale });
}

/** Number of decimal places that carry a digit: 12.50 has 1, 1300 has 0. */
export function decimalPlaces(value: Exact): number {
  if (!("scale" in value)) return toBig(value).decimalPlaces();
  let { coefficient, scale } = value;
  if (coefficient === 0) return 0;
  while (scale > 0 && coefficient % 10 === 0) {
    coefficient /= 10;
    scale -= 1;
  }
  return scale;
}

/** The nearest double, for cells: hosts keep 15 significant digits. */
export function toNumber(value: Exact): number {
  return "scale" in value ? value.coefficient / power(value.scale) : Number(value.big);
}

/** 10^places; NaN where no double holds it exactly. */
export function power(places: number): number {
  return POWERS[places] ?? Number.NaN;
}

/**
 * The decimal of at most 15 digits whose nearest double is `value`: coefficient and power of ten are both exact doubles, so their
 * quotient is rounded once, as the decimal itself is.
 */
function shortest(value: number): Small | undefined {
  for (let scale = 0; scale <= MAX_SCALE; scale += 1) {
    const unit = power(scale);
    const coefficient = Math.round(value * unit);
    if (Math.abs(coefficient) >= 1e15) return undefined;
    if (coefficient / unit === value) return { coefficient: coefficient + 0, scale };
  }
  return undefined;
}

function through15Digits(value: number): Exact {
  const text = value.toPrecision(15);
  return shortest(Number(text)) ?? settle(new LongDecimal(text));
}

/** Rounds with the exact remainder of whole numbers; absent where the last place kept is beyond the doubles. */
function roundSmall({ coefficient, scale }: Small, places: number): Small | undefined {
  const unit = power(scale - places);
  const back = power(Math.max(-places, 0));
  const rest = coefficient % unit;
  const awayFromZero = Math.abs(rest) * 2 >= unit ? Math.sign(coefficient) : 0;
  const rounded = ((coefficient - rest) / unit + awayFromZero) * back;
  if (!Number.isSafeInteger(rounded)) return undefined;
  return { coefficient: rounded + 0, scale: Math.max(places, 0) };
}

/** A quotient that ends within 15 digits, as shares of full marks mostly do; absent for every other. */
function endingQuotient(left: Small, right: Small): Small | undefined {
  let dividend = left.coefficient;
  let scale = left.scale - right.scale;
  while (dividend % right.coefficient !== 0) {
    dividend *= 10;
    scale += 1;
    if (!Number.isSafeInteger(dividend)) return undefined;
  }
  const quotient = (dividend / right.coefficient) * power(Math.max(-scale, 0));
  if (scale > MAX_SCALE || !(Math.abs(quotient) < 1e15)) return undefined;
  const places = decimalPlaces({ coefficient: quotient, scale: Math.max(scale, 0) });
  return { coefficient: quotient / power(Math.max(scale, 0) - places) + 0, scale: places };
}

function isAligned(left: Small, right: Small, scale: number): boolean {
  return (
    Number.isSafeInteger(left.coefficient * power(scale - left.scale)) &&
    Number.isSafeInteger(right.coefficient * power(scale - right.scale))
  );
}

/** For sums and quotients beyond the safe integers. */
export function toBig(value: Exact): Decimal {
  return new LongDecimal("big" in value ? value.big : `${String(value.coefficient)}e-${String(value.scale)}`);
}

function roundBig(value: Decimal, places: number): Decimal {
  if (places >= 0) return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const unit = new LongDecimal(10).pow(-places);
  return value.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
}

/** Returns to a safe-integer coefficient wherever the number fits one. */
function settle(value: Decimal): Exact {
  const scale = value.decimalPlaces();
  if (scale > MAX_SCALE || value.precision(true) > 15) return { big: value.toString() };
  return { coefficient: Number(value.toFixed().replace(".", "")) + 0, scale };
}
