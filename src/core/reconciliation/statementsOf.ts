import type { CellPlace } from "../grid/Sheet";
import type { CoverCells, GroupTable, IndicatorSheet, ScoreRow } from "../scoring/IndicatorSheet";
import { groupAt, groupsOf } from "../scoring/findGroups";
import type { IndicatorScore, Scorecard } from "../scoring/Scorecard";
import { membersOf } from "../scoring/scoreGroups";
import { columnPlaces } from "./judgeStated";
import type { ValidationInput } from "./ValidationInput";

/** A row that states weight, score or score rate of a set of indicators. */
export interface Statement {
  readonly row: ScoreRow;
  readonly members: readonly IndicatorScore[];
  readonly variant: "group" | "total" | "cover";
  readonly path: readonly string[];
  /** Decimal places that its score and its rate column claim. */
  readonly scorePlaces: number;
  readonly ratePlaces: number;
}

/** All rows of the workbook that state figures of groups or of the whole: summaries, group rows, total rows, the cover. */
export function statementsOf(input: ValidationInput): readonly Statement[] {
  const { scorecard, sheet, groupTables, cover } = input;
  return [
    ...groupTables.flatMap((table) => tableStatements(table, scorecard)),
    ...sheetStatements(sheet, scorecard),
    ...cover.flatMap((cells) => coverStatements(cells, scorecard)),
  ];
}

function tableStatements(table: GroupTable, scorecard: Scorecard): readonly Statement[] {
  const rows = table.total === undefined ? table.rows : [...table.rows, table.total];
  const places = placesOf(rows);
  const groups = groupsOf(table, scorecard.groups);
  return rows.flatMap((row) => {
    const isTotal = row === table.total;
    const group = groups.get(row);
    const members = isTotal ? scorecard.indicators : group && membersOf(group);
    if (members === undefined) return [];
    const path = [table.title, row.label.text];
    return [{ row, members, variant: isTotal ? "total" : "group", path, ...places } as const];
  });
}

function sheetStatements(sheet: IndicatorSheet, scorecard: Scorecard): readonly Statement[] {
  const indicators = scorecard.indicators.map(({ indicator }) => ({ label: indicator.label, score: indicator.score }));
  const total = sheet.total === undefined ? [] : [sheet.total];
  const scorePlaces = columnPlaces([...indicators, ...sheet.groupRows, ...total].map((row) => row.score));
  const { ratePlaces } = placesOf([...sheet.groupRows, ...total]);
  const places = { scorePlaces, ratePlaces };
  const groups = sheet.groupRows.flatMap((row) => {
    const group = groupAt(scorecard.groups, row.groups);
    const path = [sheet.title, ...row.groups];
    return group === undefined ? [] : [{ row, members: membersOf(group), variant: "group", path, ...places } as const];
  });
  const others = total.flatMap(({ label, otherWeights = [] }) => otherWeights.map((weight) => ({ label, weight })));
  const whole = [...total, ...others].map((row) => {
    const path = [sheet.title, row.label.text];
    return { row, members: scorecard.indicators, variant: "total", path, ...places } as const;
  });
  return [...groups, ...whole];
}

function coverStatements({ total }: CoverCells, scorecard: Scorecard): readonly Statement[] {
  if (total === undefined) return [];
  const row = { label: coverLabel(total.place), score: total };
  const scorePlaces = columnPlaces([total]);
  return [{ row, members: scorecard.indicators, variant: "cover", path: ["评价得分"], scorePlaces, ratePlaces: 0 }];
}

/** The cover's label is not kept: its words are those that the cell is recognised by. */
function coverLabel(place: CellPlace): ScoreRow["label"] {
  return { place, text: "评价得分", hasFormula: false };
}

function placesOf(rows: readonly ScoreRow[]): Pick<Statement, "scorePlaces" | "ratePlaces"> {
  return {
    scorePlaces: columnPlaces(rows.map((row) => row.score)),
    ratePlaces: columnPlaces(rows.map((row) => row.rate)),
  };
}
