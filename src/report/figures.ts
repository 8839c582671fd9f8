import type { Check, CheckKind, Exact } from "../core";
import { decimalPlaces, formatFixed, isZero, shift, sign } from "../core";

const MOST_PLACES = 6;

/** "1,260.90": thousands separators, real minus. */
export function plainText(value: Exact, places: number): string {
  const [whole = "", fraction] = formatFixed(value, places).replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return sign(value) < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** A figure with its unit: "1,260.90 万元", "−30.33%" (rates are plain ratios), "27 人". */
export function figureText(value: Exact, unit: string, places: number): string {
  if (unit === "%") return `${plainText(shift(value, 2), Math.max(places - 2, 0))}%`;
  return withUnit(plainText(value, places), unit);
}

/** A difference with sign and unit: "−0.79 万元", "+0.01 个百分点". */
export function differenceText(value: Exact, unit: string, places: number): string {
  return withUnit(differenceFigure(value, unit, places), unit === "%" ? "个百分点" : unit);
}

/** A difference with its sign alone, where its unit stands elsewhere: "−0.79". */
export function differenceFigure(value: Exact, unit: string, places: number): string {
  const text = unit === "%" ? plainText(shift(value, 2), Math.max(places - 2, 0)) : plainText(value, places);
  return sign(value) > 0 ? `+${text}` : text;
}

/** The unit that a check's figures are shown in: rates kept as plain ratios in per cent. */
export function unitOf({ kind, unit }: Pick<Check, "kind" | "unit">): string {
  return unit === "" && RATES.includes(kind) ? "%" : unit;
}

const RATES: readonly CheckKind[] = ["rate", "change", "share"];

/** Decimal places that the figures of a check are shown with: those of the table, more where the figures would look the same. */
export function placesOf(check: Check): number {
  const { expected, actual, difference } = check;
  let places = tablePlaces(check);
  if (expected === undefined || actual === undefined || difference === undefined || isZero(difference)) return places;
  const most = places + MOST_PLACES;
  while (places < most && looksEqual(expected, actual, difference, places)) places += 1;
  return places;
}

function looksEqual(expected: Exact, actual: Exact, difference: Exact, places: number): boolean {
  return (
    formatFixed(expected, places) === formatFixed(actual, places) || !/[1-9]/.test(formatFixed(difference, places))
  );
}

const POINT_PLACES = 2;

function tablePlaces(check: Check): number {
  const { precision, expected, actual } = check;
  const unit = unitOf(check);
  const written = [actual, expected].map((value) => (value === undefined ? 0 : decimalPlaces(value)));
  if (precision !== undefined) {
    const places = decimalPlaces(precision);
    // Points are compared to six decimals, but shown with those that they have.
    return unit === "分" ? Math.max(POINT_PLACES, Math.min(places, Math.max(...written))) : places;
  }
  const least = unit === "分" ? POINT_PLACES : unit === "%" ? 4 : 0;
  return Math.max(least, ...written.filter((count) => count <= MOST_PLACES));
}

function withUnit(text: string, unit: string): string {
  return unit === "" ? text : `${text} ${unit}`;
}

/** The difference of a check in a line of its own: "−0.79", "+0.01 个百分点"; "" where it has none. */
export function differenceOf(check: Check): string {
  const figure = differenceFigureOf(check);
  return figure !== "" && unitOf(check) === "%" ? withUnit(figure, "个百分点") : figure;
}

/** The same where its unit stands elsewhere: "+0.01". */
export function differenceFigureOf(check: Check): string {
  const { difference } = check;
  if (difference === undefined || isZero(difference)) return "";
  return differenceFigure(difference, unitOf(check), placesOf(check));
}
