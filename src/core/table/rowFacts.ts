import type { GridView } from "../grid";
import { isYear } from "./years";
import { findChoice, findHeading, findSide, plainLabel } from "./lexicon/lookUp";
import { NOTE, UNIT_LINE } from "./lexicon/words";

/** What stands in a row, before anything is known about tables. */
export interface RowFacts {
  /** Cells that show something, merged areas counted once. */
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  /** Cells whose whole text is a known heading. */
  readonly headings: number;
  /** Different known headings. */
  readonly roles: number;
  readonly firstText: string;
  /** The widest filled cell covers at least half of the sheet's columns. */
  readonly isBanner: boolean;
}

export function rowFacts(view: GridView, row: number): RowFacts {
  let filled = 0;
  let texts = 0;
  let numbers = 0;
  let headings = 0;
  let firstText = "";
  let widest = 0;
  const roles = new Set<string>();
  for (let column = 0; column < view.columnCount; column += 1) {
    const merge = view.merge(row, column);
    if (merge !== undefined && column > merge.left) continue;
    const value = view.cell(row, column)?.value;
    if (value === undefined) continue;
    filled += 1;
    widest = Math.max(widest, merge === undefined ? 1 : merge.right - merge.left + 1);
    if (typeof value !== "string") {
      if (typeof value !== "number" || !isYear(value)) numbers += 1;
      continue;
    }
    texts += 1;
    if (firstText === "") firstText = value.trim();
    const role = headingRole(value);
    if (role === undefined) continue;
    headings += 1;
    roles.add(role);
  }
  return { filled, texts, numbers, headings, roles: roles.size, firstText, isBanner: widest > 1 && widest * 2 >= view.columnCount };
}

/** True for a row of headings: nothing but words (or years), most of them known as headings. */
export function isHeaderRow(facts: RowFacts): boolean {
  return facts.numbers === 0 && facts.headings >= 2 && facts.headings * 5 >= facts.texts * 3;
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
  if (text.length > 24) return undefined;
  const heading = findHeading(text);
  if (heading !== undefined) return heading.role;
  const side = findSide(text);
  if (side !== undefined) return side;
  if (findChoice(text) !== undefined) return "choice";
  return /^(?:19|20)\d\d年?度?$/.test(plainLabel(text)) ? "year" : undefined;
}
