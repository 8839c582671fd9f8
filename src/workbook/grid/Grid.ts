import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-note/facade";
import type { CellPlace } from "../../core";

/** The spreadsheet grid of the page (Univer), and what only the page can do with it. */
export interface GridHost {
  readonly api: FUniver;
  /** Brings a cell of the sheet in front into view. */
  readonly reveal: (place: Pick<CellPlace, "row" | "column">) => void;
  /** Tells the user why something typed or done in the grid was not taken (Chinese). */
  readonly onRefused: (because: string) => void;
}

/** One workbook in the grid. */
export interface Grid {
  readonly api: FUniver;
  readonly unitId: string;
  /** Ids of the sheets by their names. */
  readonly ids: Map<string, string>;
  /** Does something to the workbook that is ours and not the user's. */
  readonly asOurs: (work: () => void) => void;
}

/** The sheet of this name in the grid. */
export function gridSheet({ api, unitId, ids }: Grid, name: string) {
  return api.getUniverSheet(unitId)?.getSheetBySheetId(ids.get(name) ?? "") ?? undefined;
}
