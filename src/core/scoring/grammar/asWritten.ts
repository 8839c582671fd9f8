import { toHalfWidth } from "../../quantity";

const LEFT_OUT = /[\s\u200b-\u200d\u2060\ufeff“”‘’"'「」『』]/;
const TIMES = /[xX*✕✖·•∙]/g;
const OPENING = /[“‘「『"']/;
const CLOSING = /[”’」』"']/;

/** Words of the normalised sentence as the sheet has them, with its own punctuation; the words themselves where they are not found. */
export function asWritten(text: string, words: string): string {
  const kept = significant(text);
  const wanted = significant(words);
  const at = signs(kept).indexOf(signs(wanted));
  const first = kept[at]?.index;
  const last = kept[at + wanted.length - 1]?.index;
  if (first === undefined || last === undefined) return words;
  const start = OPENING.test(text.charAt(first - 1)) ? first - 1 : first;
  return text.slice(start, CLOSING.test(text.charAt(last + 1)) ? last + 2 : last + 1);
}

interface Sign {
  readonly sign: string;
  readonly index: number;
}

/** The signs that normalising keeps, with their places: half width does not change the length. */
function significant(text: string): readonly Sign[] {
  const half = toHalfWidth(text).replace(TIMES, "×");
  return half
    .split("")
    .map((sign, index) => ({ sign, index }))
    .filter(({ sign }) => !LEFT_OUT.test(sign));
}

function signs(kept: readonly Sign[]): string {
  return kept.map(({ sign }) => sign).join("");
}
