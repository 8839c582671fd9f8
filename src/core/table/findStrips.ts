import { textOf, withinColumns, type GridView } from "../grid";
import { findHeading, findSide } from "./lexicon/lookUp";
import { NO_TITLE } from "./lexicon/words";
import { isBandRow, isHeaderRow, rowFacts } from "./rowFacts";

/** Rows that are looked at for a header of a strip's own. */
const FAR_DOWN = 400;

/**
 * Parts of a sheet that blank columns set apart and that are tables of their own, each with a title, headings and labels; the whole
 * sheet where there are none such
 * (a blank column inside a table parts nothing, nor do the two sides of one).
 */
export function findStrips(view: GridView): readonly GridView[] {
  const parted = blankParted(view);
  if (parted.length < 2) return [view];
  const bounds: [number, number][] = [];
  for (const [left, right] of parted) {
    const last = bounds.at(-1);
    if (last !== undefined && !isOwnTable(withinColumns(view, left, right))) last[1] = right;
    else bounds.push([left, right]);
  }
  const strips = bounds.map(([left, right]) => withinColumns(view, left, right));
  return strips.length > 1 && strips.every(isOwnTable) ? strips : [view];
}

/** Runs of columns in which something stands; what a merged title reaches over does not count. */
function blankParted(view: GridView): readonly (readonly [left: number, right: number])[] {
  const used = new Set<number>();
  for (const row of view.sheet.rows) row?.forEach((cell, column) => cell !== undefined && used.add(column));
  const bounds: [number, number][] = [];
  for (const column of [...used].sort((left, right) => left - right)) {
    const last = bounds.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else bounds.push([column, column]);
  }
  return bounds;
}

/** True where the strip has a title above its header, and the header begins with what names rows. */
function isOwnTable(strip: GridView): boolean {
  const header = headerRow(strip);
  if (header === undefined) return false;
  return hasTitle(strip, header) && findHeading(firstText(strip, header))?.use !== "measure";
}

/** A title in a cell of the strip's own: neither a unit line nor one that is merged over several strips. */
function hasTitle(strip: GridView, header: number): boolean {
  for (let row = 0; row < header; row += 1) {
    const cells = strip.sheet.rows[row];
    for (let column = 0; column < strip.width(row); column += 1) {
      if (strip.cell(row, column) === undefined || cells?.[column] === undefined) continue;
      const text = textOf(cells[column]);
      if (text !== "" && !NO_TITLE.test(text.normalize("NFKC"))) return true;
    }
  }
  return false;
}

function headerRow(strip: GridView): number | undefined {
  for (let row = 0; row < Math.min(strip.rowCount, FAR_DOWN); row += 1) {
    const facts = rowFacts(strip, row);
    const isSide = facts.texts === 1 && findSide(facts.firstText) !== undefined;
    const isBand = isBandRow(facts) && row + 1 < strip.rowCount && isHeaderRow(rowFacts(strip, row + 1));
    if (isSide || isBand || isHeaderRow(facts)) return row;
  }
  return undefined;
}

function firstText(strip: GridView, row: number): string {
  for (let column = 0; column < strip.width(row); column += 1) {
    const value = strip.cell(row, column)?.value;
    if (typeof value === "string") return value;
  }
  return "";
}
