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
  /** Different known headings. */
  readonly roles: number;
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
    if (typeof value === "string") words.push(value);
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

type Headings = Pick<RowFacts, "headings" | "concepts" | "roles" | "isDated">;

/** Words beside figures head nothing, and are not looked up. */
const NO_HEADINGS: Headings = { headings: 0, concepts: 0, roles: 0, isDated: false };

function headingsAmong(words: readonly string[]): Headings {
  const roles = new Set<string>();
  let [headings, concepts] = [0, 0];
  for (const text of words) {
    if (text.length > LONGEST_HEADING) continue;
    const role = headingRole(text);
    if (role !== undefined) {
      headings += 1;
      roles.add(role);
    } else if (findConcept(text) !== undefined) {
      concepts += 1;
    }
  }
  const isDated = words.length === 2 && roles.has("period") && roles.has("year");
  return { headings, concepts, roles: roles.size, isDated };
}

/** True for a row of headings: nothing but words (or years), most of them known as headings. */
export function isHeaderRow(facts: RowFacts): boolean {
  return facts.numbers === 0 && facts.headings >= 2 && facts.headings * 5 >= facts.texts * 3 && !facts.isDated;
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

function headingRole(text: string): string | undefined {
  const heading = findHeading(text);
  if (heading !== undefined) return heading.role;
  const side = findSide(text);
  if (side !== undefined) return side;
  if (findChoice(text) !== undefined) return "choice";
  return /^(?:19|20)\d\d年?度?$/.test(plainLabel(text)) ? "year" : undefined;
}
