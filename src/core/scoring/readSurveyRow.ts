import type { GridView } from "../grid";
import { ratioScale } from "../ledger";
import { compare, decimalPlaces, exactFromInteger, PERCENT, shift, sum } from "../quantity";
import type { Column, Row, Table } from "../table";
import type { IndicatorCell } from "./Indicator";
import { indicatorCell } from "./indicatorCell";
import type { SurveyTableRow } from "./IndicatorSheet";
import { figureOf } from "./readCell";
import { COUNTS_ROW, NO_CHOICE, WEIGHED } from "./surveyWords";

/** What the columns of a survey hold. */
export interface SurveyColumns {
  readonly counts: readonly Column[];
  readonly satisfaction: Column | undefined;
  readonly answers: Column | undefined;
  readonly others: readonly Column[];
  readonly sent: readonly Column[];
}

export function surveyColumns({ columns }: Table): SurveyColumns {
  const last = columns.findLastIndex((column) => column.choice !== undefined);
  const heading = ({ path }: Column) => path.at(-1) ?? "";
  const isMeasure = ({ use, choice }: Column) => use === "measure" && choice === undefined;
  const isWeighed = (column: Column) => WEIGHED.test(heading(column));
  const answers = answersColumn(columns);
  const others = columns.filter((column) => isMeasure(column) && NO_CHOICE.test(heading(column)));
  return {
    counts: columns.filter((column) => column.choice !== undefined),
    satisfaction:
      columns.findLast((column) => column.heading?.role === "satisfaction") ??
      columns.findLast((column, index) => index > last && isMeasure(column) && isWeighed(column)),
    answers,
    others,
    sent: columns.filter(
      (column) =>
        isMeasure(column) &&
        column.dimension === "count" &&
        column !== answers &&
        !others.includes(column) &&
        !isWeighed(column),
    ),
  };
}

/** 合计 or 有效问卷 before what was sent out or came back (发放、回收). */
function answersColumn(columns: readonly Column[]): Column | undefined {
  const isRole = (role: string) => (column: Column) =>
    column.heading?.role === role && column.choice === undefined && column.dimension !== "ratio";
  const isSent = ({ path }: Column) => path.some((text) => /发放|发出/.test(text));
  const sizes = columns.filter((column) => isRole("sampleSize")(column) && !isSent(column));
  const isValid = ({ path }: Column) => path.some((text) => text.includes("有效"));
  return sizes.find(isValid) ?? columns.find(isRole("rowTotal")) ?? sizes[0];
}

/** A row of counted answers; `below` is the row with their shares, where these have one of their own. */
export function readSurveyRow(
  view: GridView,
  table: Table,
  columns: SurveyColumns,
  row: Row,
  below: Row | undefined,
): SurveyTableRow {
  const { counts, satisfaction, answers, others, sent } = columns;
  const cellsOf = (list: readonly Column[], { index }: Row) =>
    list.map((column) => indicatorCell(view, index, column.index));
  const isWhole = below !== undefined && answers !== undefined;
  const [wholeShare] = isWhole ? asRatios(cellsOf([answers], below)) : [];
  const own = row.path.at(-1) ?? "";
  const rate = satisfaction === undefined ? undefined : scoreCell(view, table, satisfaction, row.index);
  return {
    label: COUNTS_ROW.test(own) ? (row.path.at(-2) ?? own) : own,
    counts: answersOf(cellsOf(counts, row), counts),
    shares:
      below === undefined
        ? counts.map((column) => shareBeside(view, table, column, row.index))
        : asRatios(cellsOf(counts, below)),
    ...(rate === undefined ? {} : { satisfaction: rate }),
    ...(answers === undefined ? {} : { answers: indicatorCell(view, row.index, answers.index) }),
    ...(others.length === 0 ? {} : { others: cellsOf(others, row) }),
    ...(sent.length === 0 ? {} : { sent: cellsOf(sent, row) }),
    ...(wholeShare === undefined ? {} : { wholeShare }),
  };
}

function shareBeside(view: GridView, table: Table, count: Column, row: number): IndicatorCell | undefined {
  const next = table.columns.find((column) => column.index > count.index);
  return next?.heading?.role === "share" ? rateCell(view, table, next, row) : undefined;
}

/** Shares in the place of counts are ratios too. */
function answersOf(cells: readonly IndicatorCell[], columns: readonly Column[]): readonly IndicatorCell[] {
  const isShare = (cell: IndicatorCell) => cell.text.endsWith("%") || decimalPlaces(figureOf(cell) ?? TWO) > 0;
  return columns.some(({ unit }) => unit === PERCENT) || cells.some(isShare) ? asRatios(cells) : cells;
}

const TWO = exactFromInteger(2);

/** Shares as plain ratios, also where they are written 53.5 for 53.5 %. */
function asRatios(cells: readonly IndicatorCell[]): readonly IndicatorCell[] {
  const isPercent = compare(sum(cells.flatMap((cell) => figureOf(cell) ?? [])), TWO) > 0;
  return isPercent ? cells.map(inPercent) : cells;
}

function inPercent(cell: IndicatorCell): IndicatorCell {
  const figure = figureOf(cell);
  return figure === undefined || cell.text.endsWith("%") ? cell : { ...cell, number: shift(figure, -2) };
}

/** The cell of a rate, its number as a plain ratio where the column writes 86.63 for 86.63 %. */
function rateCell(view: GridView, table: Table, column: Column, row: number): IndicatorCell {
  const cell = indicatorCell(view, row, column.index);
  const [block] = table.blocks;
  const power = block === undefined ? 0 : ratioScale(view, column, block);
  return power === 0 && !isLarge(cell) ? cell : inPercent(cell);
}

/** A satisfaction, or a score in its place (加权得分): where that is blank there is none, as what would be written there is a rate. */
function scoreCell(view: GridView, table: Table, column: Column, row: number): IndicatorCell | undefined {
  const cell = rateCell(view, table, column, row);
  return column.dimension === "ratio" || figureOf(cell) !== undefined ? cell : undefined;
}

/** More than any ratio: a score of 100 points, or a per cent without its sign kept as text. */
function isLarge(cell: IndicatorCell): boolean {
  return compare(figureOf(cell) ?? TWO, TWO) > 0;
}
