import { LATE_WORDS } from "../timeWords";
import type { Clause } from "./Clause";
import { parse } from "./rule.peggy";

/** Parses a normalised rule sentence with the words that the rules share with it. */
export function parseRule(text: string): readonly Clause[] {
  return parse(text, { lateWords: LATE_WORDS });
}
