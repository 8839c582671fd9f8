import type { Correction, RowRole, TableSummary } from "../../core";
import { columnsNamed, isOfTable, rowsNamed } from "../../core";

/** A correction as it is being filled in; "" where nothing is chosen yet. */
export interface CorrectionDraft {
  readonly what: Correction["what"];
  /** "" for the whole table, where its unit is corrected. */
  readonly column: string;
  readonly row: string;
  readonly is: string;
}

export const FIRST_CORRECTION: CorrectionDraft = { what: "tableKind", column: "", row: "", is: "" };

export const ROW_ROLES: readonly RowRole[] = ["item", "subtotal", "total", "ofWhich"];

/** The correction that a draft stands for; absent while it is not complete or names no row of the table. */
export function correctionOf(draft: CorrectionDraft, table: TableSummary, name: string): Correction | undefined {
  const { what, column, is } = draft;
  const row = draft.row.trim();
  if (is === "" || isRowUnknown(draft, table)) return undefined;
  const own = { sheet: table.sheet, table: name };
  switch (what) {
    case "tableKind":
      return { what, ...own, is };
    case "column":
      return column === "" ? undefined : { what, ...own, column, is };
    case "rowRole": {
      const role = ROW_ROLES.find((each) => each === is);
      return row === "" || role === undefined ? undefined : { what, ...own, row, is: role };
    }
    case "unit":
      return { what, ...own, ...(column === "" ? {} : { column }), ...(row === "" ? {} : { row }), is };
  }
}

/** True where a row is named that the table does not have. */
export function isRowUnknown({ row }: CorrectionDraft, { rows }: TableSummary): boolean {
  return row.trim() !== "" && rowsNamed(rows, row.trim()).length === 0;
}

/** Corrections that speak of a table. */
export function ownCorrections(list: readonly Correction[], table: TableSummary): readonly Correction[] {
  return list.filter((correction) => isOfTable(correction, table));
}

/** True where a person said what a column is. */
export function isColumnTold(
  column: TableSummary["columns"][number],
  table: TableSummary,
  own: readonly Correction[],
): boolean {
  return own.some(
    (correction) => correction.what === "column" && columnsNamed(table.columns, correction.column).includes(column),
  );
}

/** Heading or label paths as corrections name them, each once. */
export function pathNames(items: readonly { readonly path: readonly string[] }[]): readonly string[] {
  return [...new Set(items.map(({ path }) => path.join(" / ")))].filter((name) => name !== "");
}
