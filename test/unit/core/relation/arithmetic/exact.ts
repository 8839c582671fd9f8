import { exactFromText, formatExact, type Exact } from "../../../../../src/core/quantity";
import { intervalOf, type Interval } from "../../../../../src/core/relation/arithmetic";

export function exact(text: string): Exact {
  const value = exactFromText(text);
  if (value === undefined) throw new Error(`no decimal: ${text}`);
  return value;
}

/** "[1.5, 2)" → an interval. */
export function interval(text: string): Interval {
  const match = /^([[(])([^,]+), ([^,]+)([\])])$/.exec(text);
  if (match === null) throw new Error(`no interval: ${text}`);
  const [, open, low = "", high = "", close] = match;
  return { low: exact(low), high: exact(high), lowClosed: open === "[", highClosed: close === "]" };
}

export function show(found: Interval | undefined): string {
  if (found === undefined) return "none";
  const { low, high, lowClosed, highClosed } = found;
  return `${lowClosed ? "[" : "("}${formatExact(low)}, ${formatExact(high)}${highClosed ? "]" : ")"}`;
}

/** Interval of a figure as it is written, rounded to nearest. */
export function around(text: string, decimals: number): Interval {
  return intervalOf(exact(text), decimals);
}
