import { displayText, type CellPlace, type GridView } from "../grid";
import { numberingDepth, rowRole, type Column, type RowRole } from "../table";

/** The labels of an indicator row: the levels above it and its own, outermost first. */
export interface RowLabels {
  readonly row: number;
  readonly path: readonly string[];
  /** Column of the row's own (innermost) label. */
  readonly column: number;
  /** Cells of the labels above, in the order of `path`. */
  readonly above: readonly CellPlace[];
  readonly role: RowRole;
}

/**
 * Reads the label path of each row. A level that is left blank below its first row, merged or not, goes on until a label of the
 * same or an outer level stands in its place.
 */
export function readLabels(view: GridView, levels: readonly Column[], rows: readonly number[]): readonly RowLabels[] {
  let standing: readonly (Label | undefined)[] = [];
  const outline: Numbered[] = [];
  return rows.flatMap((row) => {
    const own = ownLabels(view, levels, row);
    const last = own.findLastIndex((label) => label !== undefined);
    const innermost = own[last];
    if (innermost === undefined) return [];
    const role = rowRole(innermost.text);
    const isItem = role === "item" || role === "ofWhich";
    const labels = isItem || role === "subtotal" ? inherit(standing, own) : own;
    if (isItem) standing = labels;
    const above = levels.length === 1 && isItem ? numberedAbove(outline, innermost) : [];
    const shown = [...above, ...labels.slice(0, last + 1).filter((label) => label !== undefined)];
    const { column } = innermost.place;
    return [
      {
        row,
        path: shown.map((label) => label.text),
        column,
        above: shown.slice(0, -1).map((label) => label.place),
        role,
      },
    ];
  });
}

interface Label {
  readonly text: string;
  readonly place: CellPlace;
}

interface Numbered {
  readonly label: Label;
  readonly depth: number;
}

/** In a single column of labels the numbering tells the levels: 一、 above (一) above 1.; the labels that stand above this one. */
function numberedAbove(outline: Numbered[], label: Label): readonly Label[] {
  const depth = numberingDepth(label.text) ?? Number.POSITIVE_INFINITY;
  while ((outline.at(-1)?.depth ?? -1) >= depth) outline.pop();
  const above = outline.map((entry) => entry.label);
  if (Number.isFinite(depth)) outline.push({ label, depth });
  return above;
}

/** The row's own labels, and above the outermost of them what still stands from the rows before. */
function inherit(
  standing: readonly (Label | undefined)[],
  own: readonly (Label | undefined)[],
): readonly (Label | undefined)[] {
  const first = own.findIndex((label) => label !== undefined);
  return own.map((label, level) => label ?? (level < first ? standing[level] : undefined));
}

/** Labels per level; one that is merged across levels counts once, at the outermost of them. */
function ownLabels(view: GridView, levels: readonly Column[], row: number): readonly (Label | undefined)[] {
  return levels.map((column, level) => {
    const merge = view.merge(row, column.index);
    const outer = levels[level - 1];
    if (merge !== undefined && outer !== undefined && merge.left <= outer.index) return undefined;
    const text = displayText(view.cell(row, column.index));
    const place = { sheet: view.sheet.name, row: merge?.top ?? row, column: merge?.left ?? column.index };
    return text === "" ? undefined : { text, place };
  });
}
