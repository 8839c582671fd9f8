import type { Draft } from "./Draft";
import { ordinals } from "./ordinals";

/** Kind, variant and label path name a draft; an ordinal where that repeats. */
export function nameDrafts(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const unique = ordinals();
  return new Map(drafts.map((draft) => [draft, unique([draft.kind, draft.variant, draft.path.join("/")].join(":"))]));
}
