import type { CellSetting } from "../formulaResults";
import type { Worksheet } from "../load";
import type { Package } from "../parts/Package";
import { requiredText, withPart } from "../parts/Package";
import type { ContentPatch } from "./CellPatch";
import { groupPatches } from "./CellPatch";
import { patchSheet } from "./patchSheet";

/** The package with these values, or results of formulas, in the cells of its worksheets. */
export function patchCells(
  pkg: Package,
  worksheets: readonly Worksheet[],
  kind: ContentPatch["kind"],
  settings: readonly CellSetting[],
): Package {
  let next = pkg;
  for (const { tab } of worksheets) {
    const own = settings.filter(({ sheet }) => sheet === tab.name);
    if (own.length === 0) continue;
    next = withPart(next, tab.path, patchSheet(requiredText(next, tab.path), groupPatches(kind, own)));
  }
  return next;
}
