import {
  absolute,
  compare,
  exactFromInteger,
  isEqual,
  minus,
  over,
  plus,
  shift,
  sum,
  times,
  ONE,
  type Exact,
} from "../quantity";
import type { GroupTable, ScoreRow } from "../scoring/IndicatorSheet";
import { figureOf } from "../scoring/readCell";
import type { Draft } from "./Draft";
import { columnPlaces, judgePoints, type Judgement } from "./judgeStated";
import { runsOf, sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

type Column = "weight" | "score";

/** The total row of a summary of groups against the rows above it (合计 = 各行之和), for weights and for scores. */
export function validateGroupSums(input: ValidationInput, statements: readonly Draft[]): readonly Draft[] {
  const places = { weight: 6, score: input.scorecard.scheme.places };
  return input.groupTables.flatMap((table) =>
    COLUMNS.flatMap((column) => checkColumn(table, column, places[column], statements)),
  );
}

const COLUMNS: readonly Column[] = ["weight", "score"];

function checkColumn(
  table: GroupTable,
  column: Column,
  places: number,
  statements: readonly Draft[],
): readonly Draft[] {
  const { total, title, rows } = table;
  const cell = total?.[column];
  const actual = figureOf(cell);
  const figures = rows.flatMap((row) => figureOf(row[column]) ?? []);
  if (total === undefined || cell === undefined || actual === undefined || rows.length < 2) return [];
  if (figures.length < rows.length) return [];
  const cells = rows.flatMap((row) => row[column] ?? []);
  const claimed = column === "weight" ? places : Math.min(columnPlaces([...cells, cell]), places);
  const judgement = judgeSum(actual, figures, claimed, places);
  return [
    {
      kind: "sum",
      variant: "groups",
      path: [title, total.label.text, column],
      at: sideOf(cell, total.label.text, column),
      with: runsOf(cells, "各组", column),
      unit: "分",
      affects: "none",
      ...judgement,
      ...(judgement.verdict === "error" ? { roots: causes(table, column, statements) } : {}),
    },
  ];
}

/** Weights add up exactly, and so do scores unless the table shows fewer places than scores have: then each row may be half a unit off. */
function judgeSum(actual: Exact, figures: readonly Exact[], claimed: number, places: number): Judgement {
  const judgement = judgePoints(actual, sum(figures), claimed, places);
  if (judgement.verdict !== "error" || claimed >= places) return judgement;
  const terms = exactFromInteger(figures.length + 1);
  const most = over(times(shift(ONE, -claimed), terms), plus(ONE, ONE)) ?? ONE;
  return compare(absolute(judgement.difference), most) <= 0 ? { ...judgement, verdict: "rounding" } : judgement;
}

/** Rows, or the total, that are themselves wrong and by just this much. */
function causes(table: GroupTable, column: Column, statements: readonly Draft[]): readonly Draft[] {
  const wrong = (row: ScoreRow | undefined): readonly Draft[] =>
    statements.filter(
      (draft) => draft.verdict === "error" && draft.kind !== "rate" && draft.at.place === row?.[column]?.place,
    );
  const rows = table.rows.flatMap(wrong);
  const total = wrong(table.total);
  const offset = minus(gap(total), gap(rows));
  const left = table.rows.flatMap((row) => figureOf(row[column]) ?? []);
  const stated = figureOf(table.total?.[column]);
  if (stated === undefined || !isEqual(offset, minus(stated, sum(left)))) return [];
  return [...total, ...rows];
}

function gap(drafts: readonly Draft[]): Exact {
  return sum(drafts.flatMap((draft) => draft.difference ?? []));
}
