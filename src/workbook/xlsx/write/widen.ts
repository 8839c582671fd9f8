import { formatRange, parseRange } from "../../../core";
import { attributeSpans } from "../xml/attributes";
import type { Edit } from "../xml/edits";
import type { Scanner } from "../xml/Scanner";
import type { CellPatch, SheetPatches } from "./CellPatch";

/** Widens `spans` of the row tag just read: it tells a reader which columns the row uses and must not leave new cells out. */
export function widenSpans(scanner: Scanner, cells: readonly (readonly [number, CellPatch])[]): readonly Edit[] {
  const span = attributeSpans(scanner.xml, scanner.nameEnd, scanner.end).get("spans");
  const [first, last] = [cells[0], cells.at(-1)];
  if (span === undefined || first === undefined || last === undefined) return [];
  const match = /^(\d+):(\d+)$/.exec(scanner.xml.slice(span.start, span.end));
  if (match === null) return [];
  const left = Math.min(Number(match[1]), first[0] + 1);
  const right = Math.max(Number(match[2]), last[0] + 1);
  const text = `${String(left)}:${String(right)}`;
  return text === match[0] ? [] : [{ ...span, text }];
}

/** Widens the area in the `dimension` tag just read where new cells lie outside it: some readers stop at its edge. */
export function widenDimension(scanner: Scanner, patches: SheetPatches): readonly Edit[] {
  const span = attributeSpans(scanner.xml, scanner.nameEnd, scanner.end).get("ref");
  const range = span === undefined ? undefined : parseRange(scanner.xml.slice(span.start, span.end));
  if (span === undefined || range === undefined) return [];
  let { top, left, bottom, right } = range;
  for (const [row, cells] of patches) {
    for (const [column, patch] of cells) {
      if (!makesCell(patch)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  const isWider = top < range.top || left < range.left || bottom > range.bottom || right > range.right;
  return isWider ? [{ ...span, text: formatRange({ top, left, bottom, right }) }] : [];
}

function makesCell(patch: CellPatch): boolean {
  return patch.kind === "style" ? !patch.dropsBlank : patch.kind === "value" && patch.value !== null;
}
