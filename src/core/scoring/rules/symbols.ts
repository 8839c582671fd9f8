import { formatExact, inUnit, round, shift, type Exact, type WrittenNumber } from "../../quantity";

/** A number in a calculation: plain notation with a real minus sign (U+2212). */
export function symbol(value: Exact): string {
  return formatExact(value).replace("-", "−");
}

/** A rate in a calculation: −30.33%. */
export function percent(rate: Exact): string {
  return `${symbol(round(shift(rate, 2), 2))}%`;
}

/** A figure in a calculation, in the unit that it was written in. The unit is shown for percents and beside a figure in another size of unit. */
export function figure({ value, unit, dimension }: WrittenNumber, beside?: WrittenNumber): string {
  if (dimension === "ratio") return percent(value);
  const shown = symbol(round(inUnit(value, unit), 6));
  return beside === undefined || beside.unit.power === unit.power ? shown : `${shown}${unit.name}`;
}
