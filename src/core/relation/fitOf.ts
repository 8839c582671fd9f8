import { holds } from "./holds";
import type { Relation } from "./Relation";

const SAMPLE = 200;

/** How many of a reading's relations hold (of a spread sample where there are many): how a reading of the headings is confirmed. */
export function fitOf(relations: readonly Relation[]): { readonly tried: number; readonly fitting: number } {
  const step = Math.max(1, Math.floor(relations.length / SAMPLE));
  const sample = relations.filter((_, index) => index % step === 0);
  return { tried: sample.length, fitting: sample.filter((relation) => holds(relation) === true).length };
}
