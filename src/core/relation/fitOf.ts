import { holds } from "./holds";
import type { Relation } from "./Relation";

const SAMPLE = 200;

/** A spread sample of rows where there are many: enough to confirm a reading of the headings. */
export function sampleOf<T>(rows: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return step === 1 ? rows : rows.filter((_, index) => index % step === 0);
}

/** How many of a reading's relations hold: how a reading of the headings is confirmed. */
export function fitOf(relations: readonly Relation[]): { readonly tried: number; readonly fitting: number } {
  return { tried: relations.length, fitting: relations.filter((relation) => holds(relation) === true).length };
}
