import type { OwnMark } from "../../OwnRecord";
import type { SkippedCell, WrittenCell } from "../../Workbook";
import type { CellState } from "../state/CellState";

/** How cells are to stand afterwards, and what of it is ours. */
export interface LayerPlan {
  readonly targets: ReadonlyMap<string, CellState>;
  readonly written: readonly WrittenCell[];
  readonly marks: readonly OwnMark[];
  readonly skipped: readonly SkippedCell[];
}

/** What Excel can do here. */
export interface Means {
  readonly canNote: boolean;
}
