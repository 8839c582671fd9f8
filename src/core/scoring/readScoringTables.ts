import type { GridView } from "../grid";
import type { SheetReading, Table } from "../table";
import { readFunding } from "./form/readFunding";
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
  const indicatorSheets = read("indicators", ({ view, tables }, table) => withOtherScores(view, tables, table));
  const grades = indicatorSheets.flatMap(({ grade }) => (grade === undefined ? [] : [{ grade }]));
  return {
    indicatorSheets,
    groupTables: read("groupScores", ({ view }, table) => readGroupTable(view, table)),
    surveys: read("survey", ({ view }, table) => readSurveyTable(view, table, texts)),
    cover: [...readCoverCells(readings), ...grades],
  };
}

/** An indicator table with what else its form gives points for: the execution rate of its money, first as in the form. */
function withOtherScores(view: GridView, tables: readonly Table[], own: Table): IndicatorSheet {
  const sheet = readIndicatorSheet(view, own);
  const other = scoredBeside(tables, own);
  if (other === undefined) return sheet;
  const funding = readFunding(view, other);
  if (funding !== undefined) return { ...sheet, indicators: [funding, ...sheet.indicators] };
  return { ...sheet, otherScores: other.columns[0]?.path[0] ?? other.title };
}

/** The table with points of its own that stands nearest above an indicator table, or else below it: the form's total covers both. */
function scoredBeside(tables: readonly Table[], own: Table): Table | undefined {
  const at = tables.indexOf(own);
  const isOther = ({ kind }: Table) => kind === "indicators";
  const above = tables.slice(tables.slice(0, at).findLastIndex(isOther) + 1, at);
  const next = tables.slice(at + 1).findIndex(isOther);
  const below = tables.slice(at + 1, next === -1 ? undefined : at + 1 + next);
  return above.findLast(earnsPoints) ?? (next === -1 ? below.find(earnsPoints) : undefined);
}

function earnsPoints({ kind, columns }: Table): boolean {
  return kind !== "groupScores" && columns.some(({ heading, use }) => heading?.role === "score" && use === "measure");
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
