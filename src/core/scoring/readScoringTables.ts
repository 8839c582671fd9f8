import type { SheetReading, Table } from "../table";
import type { CoverCells, GroupTable, IndicatorSheet, SurveyTable } from "./IndicatorSheet";
import { readCoverCells } from "./readCoverCells";
import { readGroupTable } from "./readGroupTable";
import { readIndicatorSheet } from "./readIndicatorSheet";
import { readSurveyTable, type PlacedText } from "./readSurveyTable";

/** Everything in a workbook that scoring reads from or writes to. */
export interface ScoringTables {
  readonly indicatorSheets: readonly IndicatorSheet[];
  readonly groupTables: readonly GroupTable[];
  readonly surveys: readonly SurveyTable[];
  readonly cover: readonly CoverCells[];
}

export function readScoringTables(readings: readonly SheetReading[]): ScoringTables {
  const texts = readings.flatMap(textsOf);
  const read = <T>(kind: Table["kind"], reader: (reading: SheetReading, table: Table) => T): readonly T[] =>
    readings.flatMap((reading) =>
      reading.tables.filter((table) => table.kind === kind).map((table) => reader(reading, table)),
    );
  return {
    indicatorSheets: read("indicators", ({ view, tables }, table) => ({
      ...readIndicatorSheet(view, table),
      ...otherScores(tables, table),
    })),
    groupTables: read("groupScores", ({ view }, table) => readGroupTable(view, table)),
    surveys: read("survey", ({ view }, table) => readSurveyTable(view, table, texts)),
    cover: readCoverCells(readings),
  };
}

/** Another table on the same sheet with points of its own: the form's total covers both. */
function otherScores(tables: readonly Table[], own: Table): Pick<IndicatorSheet, "otherScores"> {
  const other = tables.find(
    (table) =>
      table !== own &&
      !["indicators", "groupScores"].includes(table.kind) &&
      table.columns.some((column) => column.heading?.role === "score" && column.use === "measure"),
  );
  return other === undefined ? {} : { otherScores: other.columns[0]?.path[0] ?? other.title };
}

/** The indicator table that is scored: the one with most indicators. */
export function mainSheet(tables: ScoringTables): IndicatorSheet | undefined {
  return tables.indicatorSheets.reduce<IndicatorSheet | undefined>(
    (best, sheet) => (sheet.indicators.length > (best?.indicators.length ?? 0) ? sheet : best),
    undefined,
  );
}

/** Notes and lines that may state how answers are weighed. */
function textsOf(reading: SheetReading): readonly PlacedText[] {
  const notes = reading.tables.flatMap((table) => table.notes);
  const lines = reading.lines.map(({ text, sheet, row, column }) => ({ text, place: { sheet, row, column } }));
  return [...notes, ...lines];
}
