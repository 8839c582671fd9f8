import type { Cell, Range } from "../../../core";

/**
 * What stands in a worksheet part: everything, also values that are hidden under merged areas. Of the cells that an array
 * formula fills, only the one that holds it has it.
 */
export interface SheetContent {
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /** Areas that one array formula or data table fills. */
  readonly blocks: readonly FormulaBlock[];
}

export interface FormulaBlock {
  readonly kind: "array" | "dataTable";
  readonly range: Range;
  readonly formula: string;
}

/** What cells refer to by number: texts and number formats. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly isDate1904: boolean;
}
