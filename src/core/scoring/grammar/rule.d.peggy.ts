import type { Clause } from "./Clause";

/** Parses a normalised rule sentence; never throws on a text that is not empty. */
export function parse(text: string): readonly Clause[];
