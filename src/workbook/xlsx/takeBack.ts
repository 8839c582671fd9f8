import { formulaResults } from "./formulaResults";
import { load } from "./load";
import type { Loaded } from "./load";
import { clearMarks } from "./marks/clearMarks";
import type { Package } from "./parts/Package";
import { withPart, requiredText } from "./parts/Package";
import { recordPath, withoutRecord } from "./parts/recordPart";
import { readStructure } from "./parts/Structure";
import { withFullCalculation } from "./parts/workbookPart";
import { removeSheets } from "./reportSheet/removeSheets";
import { undone } from "./undo/undone";
import { ownLayer } from "./userSheets";
import { patchCells } from "./write/patchCells";
import type { Recalculation } from "./recalculate/recalculate";

export interface TakenBack {
  readonly user: Loaded;
  /** Formula cells that still show a result with our figures in it. */
  readonly stale: Recalculation["stale"];
}

/** The workbook as the user made it: exactly, where the file is as we left it, else with what is still ours taken out. */
export function takeBack(loaded: Loaded): TakenBack {
  const { pkg, structure, record } = loaded;
  const path = recordPath(pkg, structure);
  if (path === undefined) return { user: loaded, stale: [] };
  const original = record.undo === undefined ? undefined : undone(pkg, record.undo, path);
  if (original !== undefined) return { user: reload(original), stale: [] };
  const { pkg: cleared, stale } = takeOut(loaded);
  return { user: reload(cleared), stale };
}

function takeOut(loaded: Loaded): { readonly pkg: Package; readonly stale: Recalculation["stale"] } {
  const { structure, worksheets } = loaded;
  const own = ownLayer(loaded);
  const { values: results, stale } = formulaResults(loaded, own.sheets, own.restored);
  const restored = patchCells(loaded.pkg, worksheets, "value", own.restored);
  let next = patchCells(restored, worksheets, "result", results);
  next = clearMarks(next, loaded);
  next = removeSheets(withoutRecord(next, structure), structure, own.sheets);
  const isFormulaBack = own.restored.some(({ formula }) => formula !== undefined);
  if (stale.length > 0 || isFormulaBack)
    next = withPart(next, structure.path, withFullCalculation(requiredText(next, structure.path)));
  return { pkg: next, stale };
}

function reload(pkg: Package): Loaded {
  return load(pkg, readStructure(pkg));
}
