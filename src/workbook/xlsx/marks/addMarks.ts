import type { ChangeSet, Mark } from "../../../core";
import type { OwnFill, OwnMark } from "../../OwnRecord";
import type { PlannedMark } from "../../markLook";
import type { SkippedCell } from "../../Workbook";
import type { Loaded, Worksheet } from "../load";
import { withNotes } from "../notes/editNotes";
import type { Package } from "../parts/Package";
import { requiredText, withPart } from "../parts/Package";
import type { Structure } from "../parts/Structure";
import { fillOf, withFill } from "../styles/fill";
import { closeStylePart, openStylePart } from "../styles/stylePart";
import type { StyleSheet } from "../styles/StyleSheet";
import { byPlace } from "../write/CellPatch";
import { patchSheet } from "../write/patchSheet";
import { planMarks } from "./planMarks";
import { remembering } from "./remembering";

export interface AddedMarks {
  readonly pkg: Package;
  readonly added: readonly OwnMark[];
  readonly skipped: readonly SkippedCell[];
}

const LOCKED_NOTES = "该工作表的批注无法改动，绩核的说明见“绩核结果”表";

/** Sets marks: fills by level and notes. Everything else about the cells stays. */
export function addMarks(loaded: Loaded, marks: readonly Mark[], colours?: ChangeSet["colours"]): AddedMarks {
  const plan = planMarks(loaded, marks, colours);
  if (plan.marks.length === 0) return { pkg: loaded.pkg, added: [], skipped: plan.skipped };
  const { structure } = loaded;
  const skipped = [...plan.skipped];
  const added: OwnMark[] = [];
  const [withStyles, styles] = openStylePart(loaded.pkg, structure);
  let next = withStyles;
  for (const { tab } of loaded.worksheets) {
    const own = plan.marks.filter(({ sheet }) => sheet === tab.name);
    if (own.length === 0) continue;
    const painted = paint(next, tab.path, styles, own);
    const annotated = annotate(painted.pkg, structure, tab, own);
    next = annotated ?? painted.pkg;
    added.push(...own.map((mark, index) => asOwn(mark, painted.fills[index], annotated !== undefined)));
    if (annotated === undefined)
      skipped.push(...own.filter(hasNote).map((mark) => ({ ...placeOf(mark), because: LOCKED_NOTES })));
  }
  return { pkg: closeStylePart(next, structure, styles), added, skipped };
}

/** Fills the cells that get a colour; gives back what they were filled with, mark by mark. */
function paint(
  pkg: Package,
  path: string,
  styles: StyleSheet,
  marks: readonly PlannedMark[],
): { readonly pkg: Package; readonly fills: readonly (OwnFill | undefined)[] } {
  const fills: (OwnFill | undefined)[] = marks.map(() => undefined);
  const filled = remembering((style, fill) => withFill(styles, style, fill));
  const patches = marks.flatMap(({ row, column, color }, index) => {
    if (color === undefined) return [];
    const styleOf = (style: string | undefined, isNewCell: boolean) => {
      fills[index] = { color, before: fillOf(styles, style), isNewCell };
      return filled(style, color);
    };
    return [{ row, column, patch: { kind: "style", styleOf, dropsBlank: false } as const }];
  });
  if (patches.length === 0) return { pkg, fills };
  return { pkg: withPart(pkg, path, patchSheet(requiredText(pkg, path), byPlace(patches))), fills };
}

function annotate(pkg: Package, structure: Structure, { path }: Worksheet["tab"], marks: readonly PlannedMark[]) {
  const notes = marks.filter(hasNote).map(({ row, column, note }) => ({ row, column, text: note }));
  return withNotes(pkg, structure, path, notes);
}

function asOwn({ note, ...mark }: PlannedMark, fill: OwnFill | undefined, isAnnotated: boolean): OwnMark {
  return {
    ...placeOf(mark),
    ...(fill === undefined ? {} : { fill }),
    ...(note === undefined || !isAnnotated ? {} : { note }),
  };
}

function placeOf({ sheet, row, column }: PlannedMark) {
  return { sheet, row, column };
}

function hasNote(mark: PlannedMark): mark is PlannedMark & { readonly note: string } {
  return mark.note !== undefined;
}
