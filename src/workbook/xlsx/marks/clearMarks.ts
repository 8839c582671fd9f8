import type { Range } from "../../../core";
import type { Loaded } from "../load";
import { withoutNotes } from "../notes/editNotes";
import { readNotes } from "../notes/readNotes";
import type { Package } from "../parts/Package";
import { requiredText, withPart } from "../parts/Package";
import { fillOf, withFill } from "../styles/fill";
import { closeStylePart, openStylePart } from "../styles/stylePart";
import type { StyleSheet } from "../styles/StyleSheet";
import { byPlace } from "../write/CellPatch";
import { patchSheet } from "../write/patchSheet";
import { findMarks } from "./findMarks";
import type { FoundMark } from "./findMarks";
import { remembering } from "./remembering";

/** Rows or columns of a merged area that are looked through. */
const LARGEST_SIDE = 200;

/**
 * Takes our marks out of a file that someone has saved since: notes that still say what we wrote, and fills that are still
 * ours. Styles have other numbers by then, so that fills are told by their colour.
 */
export function clearMarks(pkg: Package, { worksheets, structure, record }: Loaded): Package {
  if (record.marks.length === 0) return pkg;
  const [withStyles, styles] = openStylePart(pkg, structure);
  let next = withStyles;
  for (const { tab, content } of worksheets) {
    const own = record.marks.filter(({ sheet }) => sheet === tab.name);
    if (own.length === 0) continue;
    const found = findMarks(own, readNotes(next, tab.path));
    next = withPart(next, tab.path, unpaint(requiredText(next, tab.path), styles, found, content.merges));
    next = withoutNotes(
      next,
      tab.path,
      found.flatMap(({ note }) => (note === undefined ? [] : [note])),
    );
  }
  return closeStylePart(next, structure, styles);
}

function unpaint(xml: string, styles: StyleSheet, found: readonly FoundMark[], merges: readonly Range[]): string {
  const refilled = remembering((style, fill) => withFill(styles, style, fill));
  const colors = found.map(({ mark }) => mark.fill?.color);
  const patches = found.flatMap(({ mark: { fill }, row, column }) => {
    if (fill === undefined) return [];
    const patchFor = (ours: readonly unknown[]) => {
      const isOurs = (style: string | undefined) => ours.includes(fillOf(styles, style));
      const styleOf = (style: string | undefined) => (isOurs(style) ? refilled(style, fill.before) : style);
      return { kind: "style", styleOf, dropsBlank: fill.isNewCell } as const;
    };
    const covered = coveredCells(row, column, merges).map((place) => ({ ...place, patch: patchFor(colors) }));
    return [{ row, column, patch: patchFor([fill.color]) }, ...covered];
  });
  return patches.length === 0 ? xml : patchSheet(xml, byPlace(patches));
}

/** The cells that a cell covers: LibreOffice gives them looks of cells beside them when it saves. */
function coveredCells(row: number, column: number, merges: readonly Range[]) {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  const { bottom, right } = merge ?? { bottom: row, right: column };
  const [height, width] = [Math.min(bottom - row + 1, LARGEST_SIDE), Math.min(right - column + 1, LARGEST_SIDE)];
  const places = Array.from({ length: height * width }, (_, index) => ({
    row: row + Math.floor(index / width),
    column: column + (index % width),
  }));
  return places.slice(1);
}
