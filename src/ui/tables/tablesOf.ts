import type { Inspection, TableSummary } from "../../core";
import { formatRange } from "../../core";

/** All tables that a person can say something about, those of words included. */
export function tablesOf({ tables, wordTables = [] }: Inspection): readonly TableSummary[] {
  return [...tables, ...wordTables];
}

/** Tells a table apart in lists: its sheet and range. */
export function tableKey({ sheet, range }: TableSummary): string {
  return `${sheet}!${formatRange(range)}`;
}
