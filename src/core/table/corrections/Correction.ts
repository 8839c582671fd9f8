import type { RowRole } from "../lexicon/lookUp";

/** What a person said about a table (更正), by labels and not by addresses. */
export type Correction =
  /** "This block is 预算执行表." `table` is its title, or its first heading where it has none. */
  | { readonly what: "tableKind"; readonly sheet: string; readonly table: string; readonly is: string }
  /** "This column is 调整后预算." `column` is its heading path joined by " / ". */
  | {
      readonly what: "column";
      readonly sheet: string;
      readonly table: string;
      readonly column: string;
      readonly is: string;
    }
  /** "This row is a total." `row` is its label path joined by " / ". */
  | {
      readonly what: "rowRole";
      readonly sheet: string;
      readonly table: string;
      readonly row: string;
      readonly is: RowRole;
    }
  /** "This table, column or cell is in 元." */
  | {
      readonly what: "unit";
      readonly sheet: string;
      readonly table: string;
      readonly column?: string;
      readonly row?: string;
      readonly is: string;
    };

/** What became of a correction: absent `because` means that it was applied. */
export interface CorrectionOutcome {
  readonly correction: Correction;
  /** Which of its labels names nothing in this workbook, or that `is` is no word that is known. */
  readonly because?: "noSheet" | "noTable" | "noColumn" | "noRow" | "unknownWord";
}
