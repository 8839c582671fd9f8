import type { Exact } from "../quantity";
import { round, toNumber } from "../quantity";
import { groupAt, groupsOf } from "../scoring/findGroups";
import type { IndicatorCell } from "../scoring/Indicator";
import type { CoverCells, GroupTable, IndicatorSheet, ScoreRow } from "../scoring/IndicatorSheet";
import { isEmptyCell } from "../scoring/readCell";
import type { IndicatorScore, Scorecard, SurveyScore } from "../scoring/Scorecard";
import { membersOf, sumScores } from "../scoring/scoreGroups";
import type { CellWrite } from "./ChangeSet";

/** Decimal places of rates (得分率, 满意度) that are written: 0.8667 shows as 86.67%. */
const RATE_PLACES = 4;

/** The tables of an office's workbook that keep parts of the outcome. */
export interface ScoreTables {
  readonly sheet: IndicatorSheet;
  readonly groupTables: readonly GroupTable[];
  readonly cover: readonly CoverCells[];
}

/**
 * The cells that an office keeps for its scores and that are still blank: scores, group and total rows, score rates,
 * satisfaction, total and grade. Sums only where everything below them is scored; what a person filled in, or a formula, stays.
 */
export function planWrites(scorecard: Scorecard, tables: ScoreTables): readonly CellWrite[] {
  const writes = [
    ...scorecard.indicators.flatMap((entry) => indicatorWrites(entry, scorecard.scheme.places)),
    ...sheetWrites(tables.sheet, scorecard),
    ...tables.groupTables.flatMap((table) => tableWrites(table, scorecard)),
    ...scorecard.surveys.flatMap(surveyWrites),
    ...tables.cover.flatMap((cells) => coverWrites(cells, scorecard)),
  ];
  return onePerCell(writes);
}

function indicatorWrites({ indicator, score, completed }: IndicatorScore, places: number): readonly CellWrite[] {
  const satisfaction = completed?.by === "survey" ? completed.value : undefined;
  return [...figure(indicator.achieved, satisfaction, RATE_PLACES), ...figure(indicator.score, score, places)];
}

function sheetWrites(sheet: IndicatorSheet, scorecard: Scorecard): readonly CellWrite[] {
  const groups = sheet.groupRows.flatMap((row) => {
    const group = groupAt(scorecard.groups, row.groups);
    return group === undefined ? [] : rowWrites(row, membersOf(group), scorecard);
  });
  return sheet.total === undefined ? groups : [...groups, ...rowWrites(sheet.total, scorecard.indicators, scorecard)];
}

function tableWrites(table: GroupTable, scorecard: Scorecard): readonly CellWrite[] {
  const groups = [...groupsOf(table, scorecard.groups)].flatMap(([row, group]) =>
    rowWrites(row, membersOf(group), scorecard),
  );
  return table.total === undefined ? groups : [...groups, ...rowWrites(table.total, scorecard.indicators, scorecard)];
}

/** Score and score rate of a row, once all that it sums up is scored. */
function rowWrites(row: ScoreRow, members: readonly IndicatorScore[], { scheme }: Scorecard): readonly CellWrite[] {
  if (members.some((member) => member.score === undefined)) return [];
  const { score, rate } = sumScores(members);
  return [...figure(row.score, score, scheme.places), ...figure(row.rate, rate, RATE_PLACES)];
}

function surveyWrites(survey: SurveyScore): readonly CellWrite[] {
  const rows = survey.rows.map((row) => ({ cell: row.cell, value: row.satisfaction }));
  return [...rows, { cell: survey.meanCell, value: survey.mean }].flatMap(({ cell, value }) => {
    if (cell === undefined || !cell.isBlank || cell.hasFormula || value === undefined) return [];
    return [{ ...cell.place, value: toNumber(round(value, RATE_PLACES)) }];
  });
}

function coverWrites({ total, grade }: CoverCells, scorecard: Scorecard): readonly CellWrite[] {
  if (scorecard.isProvisional || scorecard.indicators.length === 0) return [];
  const writes = figure(total, scorecard.total, scorecard.scheme.places);
  if (grade === undefined || !isEmptyCell(grade) || scorecard.grade === undefined) return writes;
  return [...writes, { ...grade.place, value: scorecard.grade }];
}

function figure(cell: IndicatorCell | undefined, value: Exact | undefined, places: number): readonly CellWrite[] {
  if (cell === undefined || value === undefined || !isEmptyCell(cell)) return [];
  return [{ ...cell.place, value: toNumber(round(value, places)) }];
}

/** A cell that two tables show is written once. */
function onePerCell(writes: readonly CellWrite[]): readonly CellWrite[] {
  const byPlace = new Map<string, CellWrite>();
  for (const write of writes) {
    const key = [write.sheet, write.row, write.column].join("\n");
    if (!byPlace.has(key)) byPlace.set(key, write);
  }
  return [...byPlace.values()];
}
