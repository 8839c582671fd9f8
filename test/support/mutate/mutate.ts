import type { Ground } from "./Ground";
import { repeatCode } from "./mutateCode";
import { mutateFigure } from "./mutateFigure";
import { doubleRow, dropRow } from "./mutateRows";
import type { Mutation, MutationKind } from "./Mutation";

const TRIES = 200;

/** A mutation of a kind that rounding cannot explain; absent where the layout has nothing of the kind. */
export function mutate(kind: MutationKind, ground: Ground): Mutation | undefined {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const mutation = tryOnce(kind, ground);
    if (mutation !== undefined) return mutation;
  }
  return undefined;
}

function tryOnce(kind: MutationKind, ground: Ground): Mutation | undefined {
  if (kind === "rowDropped") return dropRow(ground);
  if (kind === "rowDoubled") return doubleRow(ground);
  return kind === "duplicateCode" ? repeatCode(ground) : mutateFigure(kind, ground);
}
