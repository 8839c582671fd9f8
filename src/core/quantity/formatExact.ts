import { decimalPlaces, power, round, toBig, type Exact, type Small } from "./Exact";

/** Plain notation without trailing zeros: "12.5", "-0.0009", "1300". */
export function formatExact(value: Exact): string {
  if (!("scale" in value)) return value.big;
  return shownAsDouble(value) ?? formatFixed(value, decimalPlaces(value));
}

/** Plain notation, rounded half away from zero to exactly `places` decimals: "13.00". */
export function formatFixed(value: Exact, places: number): string {
  const shown = Math.max(places, 0);
  const rounded = round(value, places);
  return "scale" in rounded ? fixedSmall(rounded, shown) : toBig(rounded).toFixed(shown);
}

/** Doubles in plain notation show the digits of the decimal that they are nearest to, up to 15 of them. */
function shownAsDouble({ coefficient, scale }: Small): string | undefined {
  const number = coefficient / power(scale);
  const isPlain = Math.abs(coefficient) < 1e15 && (coefficient === 0 || Math.abs(number) >= 1e-6);
  return isPlain ? String(number) : undefined;
}

function fixedSmall({ coefficient, scale }: Small, places: number): string {
  const digits = String(Math.abs(coefficient)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).padEnd(places, "0");
  return `${coefficient < 0 ? "-" : ""}${whole}${places > 0 ? `.${fraction}` : ""}`;
}
