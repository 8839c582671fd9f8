import type { CellPlace } from "../../../core";
import type { Loaded } from "../load";
import { readNotes } from "../notes/readNotes";
import { requiredText } from "../parts/Package";
import { fillOf } from "../styles/fill";
import { openStylePart } from "../styles/stylePart";
import { byPlace } from "../write/CellPatch";
import { patchSheet } from "../write/patchSheet";
import { findMarks } from "./findMarks";
import type { FoundMark } from "./findMarks";

/** The cells that our marks are on now: those that still have our note or our fill. */
export function standingMarks({ pkg, structure, worksheets, record }: Loaded): readonly CellPlace[] {
  if (record.marks.length === 0) return [];
  const [styled, styles] = openStylePart(pkg, structure);
  return worksheets.flatMap(({ tab }) => {
    const own = record.marks.filter(({ sheet }) => sheet === tab.name);
    if (own.length === 0) return [];
    const found = findMarks(own, readNotes(styled, tab.path));
    const shown = stylesAt(requiredText(styled, tab.path), found);
    return found
      .filter(({ mark, note }, index) => {
        return note !== undefined || mark.fill?.color === fillOf(styles, shown[index]);
      })
      .map(({ row, column }) => ({ sheet: tab.name, row, column }));
  });
}

/** The number of the style that each of these cells shows: a look that leaves every style as it is. */
function stylesAt(xml: string, found: readonly FoundMark[]): readonly (string | undefined)[] {
  const shown: (string | undefined)[] = found.map(() => undefined);
  const looks = found.map(({ row, column }, index) => {
    const styleOf = (style: string | undefined) => (shown[index] = style);
    return { row, column, patch: { kind: "style", styleOf, dropsBlank: false } as const };
  });
  patchSheet(xml, byPlace(looks));
  return shown;
}
