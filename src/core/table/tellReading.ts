import type { Range, Sheet } from "../grid";
import { understandingOf, type Understanding } from "./confidence";
import type { Correction, CorrectionOutcome } from "./corrections/Correction";
import { findOutcomes } from "./corrections/findOutcomes";
import { findUnrecognised, type Unrecognised } from "./findUnrecognised";
import type { SheetReading } from "./recogniseTables";
import type { Table, TableKind } from "./Table";

/** A table as it was recognised, and how sure that is. */
export interface TableSummary extends Understanding {
  readonly kind: TableKind;
  readonly title: string;
  readonly sheet: string;
  readonly range: Range;
  /** Unit line as written: 万元, 人, 分. */
  readonly unit?: string;
  readonly years: readonly number[];
}

/** The tables of a workbook; those of words of no known kind are no result. */
export function summariseTables(readings: readonly SheetReading[]): readonly TableSummary[] {
  return readings.flatMap(({ tables }) => tables.filter(({ kind }) => kind !== "texts").map(summarise));
}

function summarise(table: Table): TableSummary {
  return {
    kind: table.kind,
    title: table.title,
    sheet: table.sheet,
    range: table.range,
    years: table.years,
    ...understandingOf(table),
    ...(table.unitName === undefined ? {} : { unit: table.unitName }),
  };
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
