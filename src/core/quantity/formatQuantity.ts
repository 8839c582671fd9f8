import { decimalPlaces, shift, type Exact } from "./Exact";
import { formatFixed } from "./formatExact";
import type { Quantity, WrittenUnit } from "./Quantity";

/** The figure for people, in the unit it was written in, with the decimals that it claims: "1,410.62万元", "−30.33%". */
export function formatQuantity({ value, unit, decimals }: Quantity): string {
  const written = inUnit(value, unit);
  const places = Number.isFinite(decimals) ? Math.max(decimals, 0) : decimalPlaces(written);
  return `${formatNumber(written, places)}${unit.name}`;
}

/** A number for people: thousands separators, a real minus sign (U+2212), `places` decimals or as many as carry a digit. */
export function formatNumber(value: Exact, places = decimalPlaces(value)): string {
  const [whole = "", fraction] = formatFixed(value, places).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",").replace("-", "−");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The number that stands before the unit: 14106200 (元) in 万元 is 1410.62. */
export function inUnit(value: Exact, unit: WrittenUnit): Exact {
  return unit.power === 0 ? value : shift(value, -unit.power);
}
