import { decimalPlaces } from "../../quantity";
import type { IndicatorCell } from "../../scoring/Indicator";
import { figureOf } from "../../scoring/readCell";

/** More decimals than this come out of a formula and say nothing about the others. */
const MOST_PLACES = 6;

/** Decimal places that the rates of a survey are stated with: the most that several show, as zeros at the end are not kept. */
export function usualPlaces(cells: readonly (IndicatorCell | undefined)[]): number {
  const places = cells.flatMap((cell) => figureOf(cell) ?? []).map((figure) => decimalPlaces(figure));
  const finestFirst = places.filter((count) => count <= MOST_PLACES).sort((left, right) => right - left);
  const several = places.length < 10 ? 2 : 3;
  return finestFirst[Math.min(several, finestFirst.length) - 1] ?? 0;
}
