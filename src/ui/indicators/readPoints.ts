import type { Exact } from "../../core";
import { compare, decimalPlaces, exactFromText, formatExact, ZERO } from "../../core";

/** Points as an evaluator typed them, as a decimal string; absent where they are no number, out of range or too fine. */
export function readPoints(text: string, weight: Exact | undefined, places: number): string | undefined {
  const trimmed = text.trim().normalize("NFKC");
  if (!/^\d+(?:\.\d+)?$/.test(trimmed)) return undefined;
  const points = exactFromText(trimmed);
  if (points === undefined || decimalPlaces(points) > places) return undefined;
  const isInRange = compare(points, ZERO) >= 0 && (weight === undefined || compare(points, weight) <= 0);
  return isInRange ? formatExact(points) : undefined;
}
