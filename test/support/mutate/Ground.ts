import type { PlacedFigure, Rendered } from "../logical/Rendered";
import type { Random } from "../logical/randomFrom";
import { placeClaims, type PlacedClaim } from "./placeClaims";

/** A rendered workbook made ready for mutations. */
export interface Ground {
  readonly rendered: Rendered;
  readonly claims: readonly PlacedClaim[];
  readonly byId: ReadonlyMap<string, readonly PlacedFigure[]>;
  readonly random: Random;
}

export function groundOf(rendered: Rendered, random: Random): Ground {
  const byId = new Map<string, PlacedFigure[]>();
  for (const cell of rendered.figures) byId.set(cell.id, [...(byId.get(cell.id) ?? []), cell]);
  return { rendered, claims: placeClaims(rendered), byId, random };
}
