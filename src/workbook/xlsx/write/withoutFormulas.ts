import type { WrittenCell } from "../../Workbook";
import type { Loaded } from "../load";
import { withoutCalculationChain } from "../parts/calculationChain";
import type { Package } from "../parts/Package";
import { requiredText, withPart } from "../parts/Package";
import { byPlace } from "./CellPatch";
import { patchSheet } from "./patchSheet";
import { writtenOut } from "./writtenOut";

/** The package prepared for values in the place of formulas: cells that share one of these have it written out. */
export function withoutFormulas({ pkg, structure, worksheets }: Loaded, written: readonly WrittenCell[]): Package {
  const replaced = written.filter(({ beforeFormula }) => beforeFormula !== undefined);
  if (replaced.length === 0) return pkg;
  let next = pkg;
  for (const worksheet of worksheets) {
    const own = replaced.filter(({ sheet }) => sheet === worksheet.tab.name);
    const xml = requiredText(next, worksheet.tab.path);
    const patches = own.length === 0 ? [] : writtenOut(worksheet, xml, own);
    if (patches.length > 0) next = withPart(next, worksheet.tab.path, patchSheet(xml, byPlace(patches)));
  }
  return withoutCalculationChain(next, structure);
}
