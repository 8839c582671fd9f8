import { decimalPlaces, exactFromNumber, formatExact, formatFixed, shift } from "../quantity";
import { readNumberFormat } from "./numberFormat";
import type { Cell } from "./Sheet";

/** The cell's words as a reader sees them: text trimmed, numbers with their format's decimals, % sign and unit; "" for blank. */
export function displayText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return numberText(value, cell?.format);
}

function numberText(value: number, code: string | undefined): string {
  const exact = exactFromNumber(value);
  if (exact === undefined) return "";
  const format = readNumberFormat(code);
  if (format.isDate) return dateText(value);
  if (format.decimals === undefined) return formatExact(exact);
  const shown = format.isPercent ? shift(exact, 2) : exact;
  const places = Math.max(format.decimals, format.isPercent ? 0 : Math.min(decimalPlaces(shown), format.decimals));
  return `${formatFixed(shown, places)}${format.isPercent ? "%" : ""}${format.suffix}`;
}

/** A date serial (1900 system) as "2024-12-31". */
function dateText(serial: number): string {
  const days = Math.floor(serial) - 25569 + (serial < 60 ? 1 : 0);
  const { year, month, day } = civilFromDays(days);
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days since 1970-01-01 to a calendar date (proleptic Gregorian; Howard Hinnant's algorithm). */
function civilFromDays(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
