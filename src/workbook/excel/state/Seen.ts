import type { CellPlace, Range } from "../../../core";
import { contains } from "../../../core";
import type { Known } from "../read/Tab";
import type { CellState } from "./CellState";
import { placeKey } from "./CellState";
import type { Comment } from "./comments";

/** The workbook as one look at it showed: its tabs and record, and the cells that matter. */
export interface Seen {
  readonly known: Known;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  /** Whether formulas wait for F9. */
  readonly isManual: boolean;
  readonly protectedSheets: ReadonlySet<string>;
  /** By sheet: the merged areas around the cells that were looked at. */
  readonly merges: ReadonlyMap<string, readonly Range[]>;
  readonly states: ReadonlyMap<string, CellState>;
  /** Cells that have a threaded comment, which leaves no room for a note. */
  readonly commented: ReadonlySet<string>;
  readonly comments: readonly Comment[];
}

export function stateAt({ states }: Seen, place: CellPlace): CellState | undefined {
  return states.get(placeKey(place));
}

function mergeAt({ merges }: Seen, { sheet, row, column }: CellPlace): Range | undefined {
  return merges.get(sheet)?.find((range) => contains(range, row, column));
}

/** The cell that shows what this one would: the first of its merged area. */
export function shownAt(seen: Seen, { sheet, row, column }: CellPlace): CellPlace {
  const merge = mergeAt(seen, { sheet, row, column });
  return { sheet, row: merge?.top ?? row, column: merge?.left ?? column };
}
