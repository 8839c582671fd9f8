import type { CellError } from "../../../core";
import { toFifteenDigits, toNumber, toText } from "./coerce";
import { unsupported } from "./unsupported";
import { DIVISION_BY_ZERO, NOT_A_NUMBER, type Scalar, isFault } from "./values";

type Arithmetic = (left: number, right: number) => number | CellError;

const ARITHMETIC: ReadonlyMap<string, Arithmetic> = new Map<string, Arithmetic>([
  ["+", (left, right) => left + right],
  ["-", (left, right) => left - right],
  ["*", (left, right) => left * right],
  ["/", (left, right) => (right === 0 ? DIVISION_BY_ZERO : left / right)],
  ["^", power],
]);

const COMPARISONS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ["<", (order) => order < 0],
  [">", (order) => order > 0],
  ["<=", (order) => order <= 0],
  [">=", (order) => order >= 0],
]);

/** An operator between two values. */
export function combine(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  const arithmetic = ARITHMETIC.get(operator);
  if (arithmetic !== undefined) return calculate(arithmetic, left, right);
  if (operator === "=") return isEqual(left, right);
  if (operator === "<>") return !isEqual(left, right);
  const comparison = COMPARISONS.get(operator);
  if (comparison !== undefined) return comparison(compare(left, right));
  return operator === "&" ? concatenate(left, right) : unsupported();
}

/** A sign or a percent mark at a value. */
export function modify(operator: string, value: Scalar): Scalar {
  if (operator === "+" || operator === "@") return value;
  const number = toNumber(value);
  if (isFault(number)) return number;
  if (operator === "-") return -number;
  return operator === "%" ? number / 100 : unsupported();
}

/** Base to an exponent; #NUM! where no real number is. */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NOT_A_NUMBER;
  if (base === 0 && exponent < 0) return DIVISION_BY_ZERO;
  return finite(base ** exponent);
}

/** Infinity and NaN are #NUM! in a cell. */
export function finite(number: number): number | CellError {
  return Number.isFinite(number) ? number : NOT_A_NUMBER;
}

/** Excel's =: text without regard to case, numbers to 15 digits, blank equal to 0, "" and FALSE. */
export function isEqual(left: Scalar, right: Scalar): boolean {
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return compare(left, right) === 0;
}

/** Below 0 where left comes first: numbers before text before FALSE before TRUE. */
export function compare(left: Scalar, right: Scalar): number {
  const [one, other] = [standIn(left, right), standIn(right, left)];
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "string" && typeof other === "string") return compareText(one, other);
  return Math.sign(toFifteenDigits(Number(one)) - toFifteenDigits(Number(other)));
}

function calculate(arithmetic: Arithmetic, left: Scalar, right: Scalar): Scalar {
  const [one, other] = [toNumber(left), toNumber(right)];
  if (isFault(one)) return one;
  if (isFault(other)) return other;
  const result = arithmetic(one, other);
  return isFault(result) ? result : finite(result);
}

function concatenate(left: Scalar, right: Scalar): Scalar {
  const [one, other] = [toText(left), toText(right)];
  if (isFault(one)) return one;
  return isFault(other) ? other : `${one}${other}`;
}

function standIn(value: Scalar, beside: Scalar): Scalar {
  if (value !== null) return value;
  if (typeof beside === "string") return "";
  return typeof beside === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** The order of other text depends on the language of the reader's Excel. */
function compareText(left: string, right: string): number {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  if (one === other) return 0;
  if (one === "" || other === "") return one === "" ? -1 : 1;
  if (!/^[a-z0-9]+$/.test(`${one}${other}`)) return unsupported();
  return one < other ? -1 : 1;
}
