import type { Line } from "./findSegments";
import { unitInBrackets } from "./lexicon/lookUp";
import { NO_TITLE, SENTENCE, UNIT_LINE, YEAR_LINE } from "./lexicon/words";
import { yearsIn } from "./years";

/** What the lines above a table say of it. */
export interface Head {
  /** The last line that is no unit line, no date and not the name of the office; one alone in its row before labels with values, words before a sentence. */
  readonly title?: string;
  /** The unit as written, whatever it counts in (万元, 人, 分). */
  readonly unitName?: string;
  /** Years of the title, else of the lines beneath it (`（2024年度）`). */
  readonly years: readonly number[];
}

export function readHead(lines: readonly Line[]): Head {
  const texts = lines.map((line) => line.text.normalize("NFKC"));
  const isAlone = (index: number) => lines.filter(({ row }) => row === lines[index]?.row).length === 1;
  const isTitle = texts.map((text) => !NO_TITLE.test(text));
  const named = isTitle.findLastIndex((fits, index) => fits && isAlone(index) && !SENTENCE.test(texts[index] ?? ""));
  const alone = named < 0 ? isTitle.findLastIndex((fits, index) => fits && isAlone(index)) : named;
  const at = alone < 0 ? isTitle.lastIndexOf(true) : alone;
  const title = lines[at]?.text;
  const unitName = unitNameOf(texts);
  const titled = title === undefined ? [] : yearsIn(title);
  const below = texts.slice(at + 1).flatMap((text) => (YEAR_LINE.test(text) ? yearsIn(text) : []));
  return {
    ...(title === undefined ? {} : { title }),
    ...(unitName === undefined ? {} : { unitName }),
    years: titled.length > 0 ? titled : below,
  };
}

function unitNameOf(texts: readonly string[]): string | undefined {
  for (const text of texts.toReversed()) {
    const word = UNIT_LINE.exec(text)?.[1] ?? unitInBrackets(text);
    const unit = word === undefined ? undefined : knownUnit(word);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function knownUnit(word: string): string | undefined {
  const names = ["百万元", "万元", "千元", "亿元", "元", "人", "分", "个", "台", "套", "户", "件", "%"];
  return names.find((name) => word.startsWith(name));
}
