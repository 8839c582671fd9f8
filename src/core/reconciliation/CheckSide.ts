import type { CellPlace, Range } from "../grid/Sheet";

/** One side of a check: a cell (or range) with its label path in the table's words and its value as it stands. */
export interface CheckSide {
  /** Name of the workbook that it stands in, where that is not the one that is inspected. */
  readonly file?: string;
  readonly place: CellPlace;
  /** Where the side is a run of cells. */
  readonly range?: Range;
  /** "合计 / 年初预算". */
  readonly label: string;
  /** The same in as few words as name it: "2024 年人员经费实际支出"; of figures whose checks did not pass. */
  readonly short?: string;
  readonly value: string;
}
