import { toFifteenDigits } from "../coerce";
import { finite, power } from "../operators";
import { unsupported } from "../unsupported";
import { DIVISION_BY_ZERO, NOT_A_NUMBER } from "../values";
import { type WorksheetFunction, ofValues } from "./Call";

export const MATHEMATICS: Readonly<Record<string, WorksheetFunction>> = {
  ROUND: ofValues("nn", ([x = 0, digits = 0]) => roundAt(x, digits, Math.round)),
  ROUNDUP: ofValues("nn", ([x = 0, digits = 0]) => roundAt(x, digits, Math.ceil)),
  ROUNDDOWN: ofValues("nn", ([x = 0, digits = 0]) => roundAt(x, digits, Math.floor)),
  TRUNC: ofValues("nn", ([x = 0, digits = 0]) => roundAt(x, digits, Math.floor)),
  INT: ofValues("n", ([x = 0]) => floor(x)),
  ABS: ofValues("n", ([x = 0]) => Math.abs(x)),
  SIGN: ofValues("n", ([x = 0]) => Math.sign(x)),
  SQRT: ofValues("n", ([x = 0]) => (x < 0 ? NOT_A_NUMBER : Math.sqrt(x))),
  POWER: ofValues("nn", ([base = 0, exponent = 0]) => power(base, exponent)),
  MOD: ofValues("nn", ([x = 0, by = 0]) => (by === 0 ? DIVISION_BY_ZERO : finite(x - by * floor(x / by)))),
  QUOTIENT: ofValues("nn", ([x = 0, by = 0]) => (by === 0 ? DIVISION_BY_ZERO : roundAt(x / by, 0, Math.floor))),
};

/**
 * Rounds the size of a number at a decimal place and keeps its sign, as 四舍五入 does: 1.005 to two places is 1.01, for it is
 * the fifteen digits that Excel rounds, not the binary fraction just below.
 */
function roundAt(x: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = shift(Math.abs(toFifteenDigits(x)), places);
  if (!Number.isFinite(size) || size > Number.MAX_SAFE_INTEGER) return x;
  const noisy = shift(Math.abs(x), places);
  if (round(size) !== round(noisy) && round !== Math.round) unsupported();
  return Math.sign(x) * shift(round(size), -places);
}

/** Whether Excel takes 114.99999999999999 for 115 here is not documented. */
function floor(x: number): number {
  return Math.floor(x) === Math.floor(toFifteenDigits(x)) ? Math.floor(x) : unsupported();
}

/** Moves the decimal point without the noise that a multiplication would add. */
function shift(x: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(x).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}
