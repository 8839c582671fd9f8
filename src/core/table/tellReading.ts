import type { Range, Sheet } from "../grid";
import { understandingOf, type Understanding } from "./confidence";
import type { Correction, CorrectionOutcome } from "./corrections/Correction";
import { findOutcomes } from "./corrections/findOutcomes";
import { findUnrecognised, type Unrecognised } from "./findUnrecognised";
import type { SheetReading } from "./recogniseTables";
import { findConcept, type RowRole } from "./lexicon/lookUp";
import type { Column, Table, TableKind } from "./Table";

/** A table as it was recognised, and how sure that is. */
export interface TableSummary extends Understanding {
  readonly kind: TableKind;
  readonly title: string;
  readonly sheet: string;
  readonly range: Range;
  /** Unit line as written: 万元, 人, 分. */
  readonly unit?: string;
  readonly years: readonly number[];
  readonly columns: readonly ColumnSummary[];
  readonly rows: readonly RowSummary[];
}

/** A column by its headings, and what it was read as; nothing where no entry of the lexicon covers them. */
export interface ColumnSummary {
  readonly path: readonly string[];
  readonly use: Column["use"];
  readonly meaning?: string;
}

/** A row by its labels, and whether it adds up. */
export interface RowSummary {
  readonly path: readonly string[];
  readonly role: RowRole;
}

/** The tables of a workbook, apart from those of words of no known kind, which are no result: a person may say what they are. */
export function summariseTables(readings: readonly SheetReading[]): {
  readonly tables: readonly TableSummary[];
  readonly wordTables?: readonly TableSummary[];
} {
  const all = readings.flatMap(({ tables }) => tables.map(summarise));
  const wordTables = all.filter(({ kind }) => kind === "texts");
  return {
    tables: all.filter(({ kind }) => kind !== "texts"),
    ...(wordTables.length === 0 ? {} : { wordTables }),
  };
}

function summarise(table: Table): TableSummary {
  return {
    kind: table.kind,
    title: table.title,
    sheet: table.sheet,
    range: table.range,
    years: table.years,
    columns: table.columns.map(summariseColumn),
    rows: table.blocks.flatMap(({ rows }) => rows.map(({ path, role }) => ({ path, role }))),
    ...understandingOf(table),
    ...(table.unitName === undefined ? {} : { unit: table.unitName }),
  };
}

function summariseColumn(column: Column): ColumnSummary {
  const meaning = meaningOf(column);
  return { path: column.path, use: column.use, ...(meaning === undefined ? {} : { meaning }) };
}

/** The usual word for what a column holds. */
function meaningOf({ heading, choice, path }: Column): string | undefined {
  if (heading !== undefined) return heading.words[0];
  return choice ?? path.map((text) => findConcept(text)?.words[0]).findLast((word) => word !== undefined);
}

/** What was not understood of the sheets, and what became of the corrections; neither where there is nothing to tell. */
export function tellReading(
  readings: readonly SheetReading[],
  corrections: readonly Correction[],
  sheets: readonly Sheet[],
): { readonly unrecognised?: readonly Unrecognised[]; readonly corrections?: readonly CorrectionOutcome[] } {
  const unrecognised = readings.flatMap(findUnrecognised);
  const tables = readings.flatMap((reading) => reading.tables);
  const names = sheets.map((sheet) => sheet.name);
  return {
    ...(unrecognised.length === 0 ? {} : { unrecognised }),
    ...(corrections.length === 0 ? {} : { corrections: findOutcomes(corrections, tables, names) }),
  };
}
