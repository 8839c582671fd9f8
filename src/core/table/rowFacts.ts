import type { GridView } from "../grid";
import { isYear } from "./years";
import { findChoice, findConcept, findHeading, findSide, plainLabel } from "./lexicon/lookUp";
import { NOTE, UNIT_LINE } from "./lexicon/words";

const LONGEST_HEADING = 24;
/** A stray cell far to the right does not make the tables at the left any wider. */
const MOST_COLUMNS = 40;

/** What stands in a row, before anything is known about tables. */
export interface RowFacts {
  /** Cells that show something, merged areas counted once. */
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  /** Cells whose whole text is a known heading; not counted, as all that follows from them, in a row with numbers. */
  readonly headings: number;
  /** Cells whose whole text names a concept (基本支出 …): headings too where they stand below one. */
  readonly concepts: number;
  /** Known headings of columns that name rows (项目、科目编码). */
  readonly labelHeadings: number;
  /** Different known headings. */
  readonly roles: number;
  /** A text that says something of its own (`编制单位：某局`): no heading. */
  readonly hasSentence: boolean;
  readonly firstText: string;
  /** Nothing but a label and a year: 评价年度 | 2024年. */
  readonly isDated: boolean;
  /** The widest filled cell covers at least half of the sheet's columns. */
  readonly isBanner: boolean;
}

export function rowFacts(view: GridView, row: number): RowFacts {
  const words: string[] = [];
  let [filled, numbers, widest] = [0, 0, 0];
  const width = view.width(row);
  for (let column = 0; column < width; column += 1) {
    const merge = view.merge(row, column);
    if (merge !== undefined && column > merge.left) continue;
    const value = view.cell(row, column)?.value;
    if (value === undefined) continue;
    filled += 1;
    widest = Math.max(widest, merge === undefined ? 1 : merge.right - merge.left + 1);
    if (typeof value === "string" && !FIGURE_TEXT.test(value)) words.push(value);
    else if (typeof value !== "number" || !isYear(value)) numbers += 1;
  }
  return {
    filled,
    texts: words.length,
    numbers,
    firstText: words[0]?.trim() ?? "",
    isBanner: widest > 1 && widest * 2 >= Math.min(view.columnCount, MOST_COLUMNS),
    ...(numbers > 0 ? NO_HEADINGS : headingsAmong(words)),
  };
}

/** A figure kept as text, half or full width: no word of a heading; not a code (201) or a year (2024). */
const FIGURE_TEXT =
  /^\s*[-−－]?(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+(?:[.．][\d０-９]+)?|[\d０-９]+[.．][\d０-９]+)\s*[%％]?\s*$|^\s*[-−－]?[\d０-９.．]+[%％]\s*$/;

type Headings = Pick<RowFacts, "headings" | "concepts" | "labelHeadings" | "roles" | "isDated" | "hasSentence">;

/** Words beside figures head nothing, and are not looked up. */
const NO_HEADINGS: Headings = {
  headings: 0,
  concepts: 0,
  labelHeadings: 0,
  roles: 0,
  isDated: false,
  hasSentence: false,
};

function headingsAmong(words: readonly string[]): Headings {
  const roles = new Set<string>();
  let [headings, concepts, labelHeadings] = [0, 0, 0];
  for (const text of words) {
    if (text.length > LONGEST_HEADING) continue;
    const heading = findHeading(text);
    const role = heading?.role ?? wordRole(text);
    if (role !== undefined) {
      headings += 1;
      if (heading?.use === "label" && heading.role !== "unitName") labelHeadings += 1;
      roles.add(role);
    } else if (findConcept(text) !== undefined) {
      concepts += 1;
    }
  }
  const isDated = words.length === 2 && roles.has("period") && roles.has("year");
  const hasSentence = words.some((text) => SENTENCE.test(text));
  return { headings, concepts, labelHeadings, roles: roles.size, isDated, hasSentence };
}

const SENTENCE = /[:：]\s*\S/;

/** True for a row of headings: nothing but words (or years), most of them known as headings or, beside 项目, as concepts. */
export function isHeaderRow(facts: RowFacts): boolean {
  if (facts.numbers > 0 || facts.isDated) return false;
  if (facts.headings >= 2 && facts.headings * 5 >= facts.texts * 3) return true;
  const known = facts.headings + facts.concepts;
  return facts.labelHeadings >= 1 && facts.concepts >= 1 && known >= 3 && known * 5 >= facts.texts * 3;
}

/** True for a row that may span a header below it: a few words in columns of their own (项目 | 预算情况 | 执行情况). */
export function isBandRow(facts: RowFacts): boolean {
  return facts.numbers === 0 && facts.texts >= 2 && facts.headings >= 1 && !facts.hasSentence && !facts.isDated;
}

/** True for a row that goes on with a header: headings, or the concepts that figures are split by. */
export function continuesHeaderRow(facts: RowFacts): boolean {
  return (
    facts.numbers === 0 && facts.headings + facts.concepts >= 2 && (facts.headings + facts.concepts) * 2 >= facts.texts
  );
}

/** True for a row that speaks about the table: 注：…, 填表人：…. */
export function isNoteRow(facts: RowFacts): boolean {
  return facts.numbers === 0 && facts.texts > 0 && NOTE.test(facts.firstText.normalize("NFKC")) && facts.filled <= 4;
}

/** True for a title, a unit line or another single line of words. */
export function isLineRow(facts: RowFacts): boolean {
  return facts.numbers === 0 && (facts.texts === 1 || (facts.texts <= 3 && UNIT_LINE.test(facts.firstText)));
}

function wordRole(text: string): string | undefined {
  const side = findSide(text);
  if (side !== undefined) return side;
  if (findChoice(text) !== undefined) return "choice";
  return /^(?:19|20)\d\d年?度?$/.test(plainLabel(text)) ? "year" : undefined;
}
