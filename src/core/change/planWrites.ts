import type { Cell, CellPlace } from "../grid/Sheet";
import { groupAt, groupsOf } from "../scoring/findGroups";
import type { CoverCells, GroupTable, IndicatorSheet, ScoreRow } from "../scoring/IndicatorSheet";
import { isEmptyCell } from "../scoring/readCell";
import { labelled } from "../reconciliation/sides";
import type { IndicatorScore, Scorecard, SurveyScore } from "../scoring/Scorecard";
import { membersOf, sumScores } from "../scoring/scoreGroups";
import { RATE_PLACES, resultOf, splitResults, type Result, type WritePlan } from "./Result";

export type { WritePlan } from "./Result";

/** The tables of an office's workbook that keep parts of the outcome. */
export interface ScoreTables {
  readonly sheet: IndicatorSheet;
  readonly groupTables: readonly GroupTable[];
  readonly cover: readonly CoverCells[];
}

/**
 * Results of ours for the cells that an office keeps for them (scores, group and total rows, score rates, satisfaction, total
 * and grade): writes where a cell is still blank, conflicts where a person's figure or a formula stands that differs. Sums
 * only where everything below them is scored.
 */
export function planWrites(
  scorecard: Scorecard,
  tables: ScoreTables,
  cellOf: (place: CellPlace) => Cell | undefined,
): WritePlan {
  const results = [
    ...scorecard.indicators.flatMap((entry) => indicatorResults(entry, scorecard.scheme.places)),
    ...sheetResults(tables.sheet, scorecard),
    ...tables.groupTables.flatMap((table) => tableResults(table, scorecard)),
    ...scorecard.surveys.flatMap(surveyResults),
    ...tables.cover.flatMap((cells) => coverResults(cells, scorecard)),
  ];
  return splitResults(results, cellOf);
}

function indicatorResults({ indicator, score, completed }: IndicatorScore, places: number): readonly Result[] {
  const { label, achieved } = indicator;
  const satisfaction = completed?.by === "survey" && isEmptyCell(achieved) ? completed.value : undefined;
  return [
    ...resultOf(achieved, satisfaction, RATE_PLACES, labelled(label.text, "achieved")),
    ...resultOf(indicator.score, score, places, labelled(label.text, "score")),
  ];
}

function sheetResults(sheet: IndicatorSheet, scorecard: Scorecard): readonly Result[] {
  const groups = sheet.groupRows.flatMap((row) => {
    const group = groupAt(scorecard.groups, row.groups);
    return group === undefined ? [] : rowResults(row, membersOf(group), scorecard);
  });
  return sheet.total === undefined ? groups : [...groups, ...rowResults(sheet.total, scorecard.indicators, scorecard)];
}

function tableResults(table: GroupTable, scorecard: Scorecard): readonly Result[] {
  const groups = [...groupsOf(table, scorecard.groups)].flatMap(([row, group]) =>
    rowResults(row, membersOf(group), scorecard),
  );
  return table.total === undefined ? groups : [...groups, ...rowResults(table.total, scorecard.indicators, scorecard)];
}

/** Score and score rate of a row, once all that it sums up is scored. */
function rowResults(row: ScoreRow, members: readonly IndicatorScore[], { scheme }: Scorecard): readonly Result[] {
  if (members.some((member) => member.score === undefined)) return [];
  const { score, rate } = sumScores(members);
  return [
    ...resultOf(row.score, score, scheme.places, labelled(row.label.text, "score")),
    ...resultOf(row.rate, rate, RATE_PLACES, labelled(row.label.text, "rate")),
  ];
}

function surveyResults({ rows, mean, meanCell, title }: SurveyScore): readonly Result[] {
  return [
    ...rows.flatMap(({ cell, satisfaction, label }) =>
      resultOf(cell, satisfaction, RATE_PLACES, labelled(label, "satisfaction")),
    ),
    ...resultOf(meanCell, mean, RATE_PLACES, labelled(title, "satisfaction")),
  ];
}

function coverResults({ total, grade }: CoverCells, scorecard: Scorecard): readonly Result[] {
  if (scorecard.isProvisional || scorecard.indicators.length === 0) return [];
  const { total: points, scheme, grade: name } = scorecard;
  const results = resultOf(total, points, scheme.places, COVER_WORDS.total);
  if (grade === undefined || name === undefined) return results;
  return [...results, { cell: grade, value: name, label: COVER_WORDS.grade }];
}

const COVER_WORDS = { total: "评价得分", grade: "评价等级" } as const;
