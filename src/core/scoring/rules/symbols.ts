import { formatExact, inUnit, round, shift, type Exact, type WrittenNumber } from "../../quantity";

/** A number in a calculation: plain notation with a real minus sign (U+2212). */
export function symbol(value: Exact): string {
  return formatExact(value).replace("-", "−");
}

/** A rate in a calculation: −30.33%. */
export function percent(rate: Exact): string {
  return `${symbol(round(shift(rate, 2), 2))}%`;
}

/** A figure in a calculation, in the unit that it was written in; of units only the percent sign is shown. */
export function figure({ value, unit, dimension }: WrittenNumber): string {
  if (dimension === "ratio") return percent(value);
  return symbol(round(inUnit(value, unit), 6));
}
