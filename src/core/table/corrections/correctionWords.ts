import { PERCENT } from "../../quantity";
import { CONCEPTS } from "../lexicon/concepts";
import { HEADINGS } from "../lexicon/headings";
import { MONEY_UNITS } from "../lexicon/words";
import type { Column } from "../Table";
import { COUNTED } from "./applyCorrections";

/** Words that a column can be said to mean: what names rows, figures, words about rows, and concepts of budgets and accounts. */
export const COLUMN_WORDS: Readonly<Record<Column["use"] | "concept", readonly string[]>> = {
  measure: wordsFor("measure"),
  label: wordsFor("label"),
  text: wordsFor("text"),
  concept: CONCEPTS.flatMap(({ words }) => words.slice(0, 1)),
};

function wordsFor(use: Column["use"]): readonly string[] {
  return HEADINGS.filter((heading) => heading.use === use).flatMap(({ words }) => words.slice(0, 1));
}

/** Units that money can be said to be in. */
export const MONEY_WORDS: readonly string[] = MONEY_UNITS.map(({ name }) => name);

/** Units that a whole column can be said to be in. */
export const UNIT_WORDS: readonly string[] = [...MONEY_WORDS, PERCENT.name, "分", ...COUNTED];
