import type { Comparison } from "../../quantity";

/** What stands in a calculation where a comparison does not hold. */
export const NEGATED: Readonly<Record<Comparison, string>> = { "≥": "<", "≤": ">", ">": "≤", "<": "≥", "=": "≠" };

/** Whether left stands so to right. */
export function holds(left: number, comparison: Comparison, right: number): boolean {
  switch (comparison) {
    case "=":
      return left === right;
    case ">":
      return left > right;
    case "≥":
      return left >= right;
    case "<":
      return left < right;
    case "≤":
      return left <= right;
  }
}
