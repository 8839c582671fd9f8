import type { Clause } from "./Clause";

/** What the grammar is told from outside. */
export interface Words {
  /** Words for late (逾期), of two characters each. */
  readonly lateWords: readonly string[];
}

/** Parses a normalised rule sentence; never throws on a text that is not empty. */
export function parse(text: string, words: Words): readonly Clause[];
