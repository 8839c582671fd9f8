import type { CellError } from "../../../core";
import { unsupported } from "./unsupported";
import { NOT_A_VALUE, type Scalar, isFault } from "./values";

/** A value where Excel expects a number: blank is 0, TRUE is 1, numeric text counts. */
export function toNumber(value: Scalar): number | CellError {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (numberInText(value) ?? refuse(value)) : value;
}

/** A value where Excel expects text; numbers show at most 15 significant digits. */
export function toText(value: Scalar): string | CellError {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberAsText(value) : value;
}

/** A value where Excel expects TRUE or FALSE. */
export function toTruth(value: Scalar): boolean | CellError {
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string") return value;
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : NOT_A_VALUE;
}

/** The number that a text spells, e.g. "1,234.5" or "85%"; absent when it spells none. */
export function numberInText(text: string): number | undefined {
  const match = /^\s*([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|[+-]?\.\d+)(e[+-]?\d+)?\s*(%?)\s*$/i.exec(text);
  if (match === null) return undefined;
  const number = Number(`${(match[1] ?? "").replaceAll(",", "")}${match[2] ?? ""}`);
  return match[3] === "%" ? number / 100 : number;
}

/** True where two values are the same to Excel's eye: numbers to 15 significant digits. */
export function isSame(left: Scalar, right: Scalar): boolean {
  if (typeof left === "number" && typeof right === "number") return toFifteenDigits(left) === toFifteenDigits(right);
  return isFault(left) && isFault(right) ? left.error === right.error : left === right;
}

/** A number as Excel compares and shows it, free of the noise of binary fractions. */
export function toFifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}

/** Text that might be a date, a time or an amount of money is a number to Excel, depending on its language. */
function refuse(text: string): CellError {
  return /[\d\uff10-\uff19]/.test(text) ? unsupported() : NOT_A_VALUE;
}

function numberAsText(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) unsupported();
  return String(toFifteenDigits(number));
}
