import type { GridView } from "../grid";
import { isGradeLabel, type Column, type Table } from "../table";
import { defined } from "./defined";
import { shift } from "../quantity";
import { readFigure } from "./readCell";
import { indicatorCell } from "./indicatorCell";
import type { Indicator, IndicatorCell } from "./Indicator";
import type { GroupRow, IndicatorSheet, ScoreRow } from "./IndicatorSheet";
import { readGoal } from "./form/readGoal";
import { readStatedRate } from "./form/readStatedRate";
import { scoreColumns } from "./form/scoreColumns";
import { readLabels, type RowLabels } from "./readLabels";
import { isTreeCode, readCode } from "./readCode";
import { weightColumn, weightsByLevel } from "./weightColumns";
import { readLabelWeight } from "./readLabelWeight";

/** Columns of an indicator table by what they hold. */
interface Layout {
  readonly levels: readonly Column[];
  /** A column of codes beside the labels (编号). */
  readonly codes?: Column;
  readonly weights: readonly Column[];
  readonly score?: Column;
  /** A second column of scores: of the office where the reviewer's counts, or the other way round. */
  readonly otherScore?: Column;
  readonly rate?: Column;
  readonly texts: ReadonlyMap<string, Column>;
}

/** Reads the rows of an indicator table: leaves of the tree, rows of groups, the total. */
export function readIndicatorSheet(view: GridView, table: Table): IndicatorSheet {
  const layout = layoutOf(view, table);
  const indicators: Indicator[] = [];
  const groupRows: GroupRow[] = [];
  let total: ScoreRow | undefined;
  let grade: IndicatorCell | undefined;
  const rows = readLabels(view, layout.levels, rowsOf(table));
  rows.forEach((labels, index) => {
    const stated = scoreRow(view, layout, labels);
    if (labels.role === "total") total ??= withOtherWeights(stated, view, layout, labels);
    else if (isGradeLabel(labels.path.at(-1) ?? "")) grade ??= gradeCell(view, layout, labels);
    else if (labels.role === "subtotal") groupRows.push({ ...stated, groups: subtotalGroups(labels, rows[index - 1]) });
    else if (isGroupRow(view, layout, labels, rows[index + 1])) groupRows.push({ ...stated, groups: labels.path });
    else if (isIndicator(view, layout, labels)) {
      groupRows.push(...groupsBeside(view, layout, labels));
      indicators.push(readIndicator(view, layout, labels));
    }
  });
  const { sheet, title, entity } = table;
  return { sheet, title, indicators, groupRows, ...defined({ entity, total, grade }) };
}

/** The grade stands in the column of scores, or else right beside its label. */
function gradeCell(view: GridView, { score }: Layout, { row, column }: RowLabels): IndicatorCell {
  const beside = (view.merge(row, column)?.right ?? column) + 1;
  const isBeside = score === undefined || (!shows(view, score, row) && view.cell(row, beside) !== undefined);
  return indicatorCell(view, row, isBeside ? beside : score.index);
}

/** Groups that start in the row of their first indicator, each with a weight column of its own (名称、权重 level by level). */
function groupsBeside(view: GridView, layout: Layout, labels: RowLabels): readonly GroupRow[] {
  if (layout.weights.length < 2) return [];
  return labels.above.flatMap((place, level) => {
    const next = labels.above[level + 1]?.column ?? labels.column;
    const column = weightColumn(layout, place.column, next);
    if (place.row !== labels.row || column === undefined || !shows(view, column, labels.row)) return [];
    const label = indicatorCell(view, place.row, place.column);
    const weight = inPoints(indicatorCell(view, labels.row, column.index));
    return [{ label, weight, groups: labels.path.slice(0, level + 1) }];
  });
}

/** The group that a subtotal adds up: the labels above it, or the group before it whose name it carries (投入小计). */
function subtotalGroups({ path }: RowLabels, before: RowLabels | undefined): readonly string[] {
  const above = path.slice(0, -1);
  const name = (path.at(-1) ?? "").replace(/[\s:：]|小计/g, "");
  if (above.length > 0 || name === "" || before === undefined) return above;
  const level = before.path.findIndex((label) => readCode(readLabelWeight(label).text).name === readCode(name).name);
  return before.path.slice(0, level + 1);
}

function rowsOf(table: Table): readonly number[] {
  return table.blocks[0]?.rows.map((row) => row.index) ?? [];
}

function layoutOf(view: GridView, table: Table): Layout {
  const levels = table.columns.filter(
    (column) =>
      column.use === "label" &&
      !["sequence", "code"].includes(column.heading?.role ?? "") &&
      !isSideLabel(view, table, column),
  );
  const texts = new Map<string, Column>();
  for (const column of table.columns) {
    const role = column.heading?.role;
    if (role !== undefined && !texts.has(role)) texts.set(role, column);
  }
  const goal = texts.get("goal");
  if (goal !== undefined && !texts.has("target")) texts.set("target", goal);
  const { score, other: otherScore } = scoreColumns(view, table);
  const rate = table.columns.findLast((column) => column.heading?.role === "scoreRate");
  const weights = table.columns.filter((column) => column.heading?.role === "weight");
  const codes = table.columns.find((column) => isCodeColumn(view, table, column));
  return { levels, weights, texts, ...defined({ score, otherScore, rate, codes }) };
}

/** 编号, 指标编码 with codes of the tree in it; numbers that count the rows are none. */
function isCodeColumn(view: GridView, table: Table, { heading, path, index }: Column): boolean {
  if (!["sequence", "code"].includes(heading?.role ?? "") || !/编号|编码|代码|序号/.test(path.at(-1) ?? ""))
    return false;
  const texts = rowsOf(table).map((row) => indicatorCell(view, row, index).text);
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && filled.filter(isTreeCode).length * 2 >= filled.length;
}

/** A heading that is merged down over the rows (绩效指标) is the name of the whole table and no level of it. */
function isSideLabel(view: GridView, { headerRows }: Table, { index }: Column): boolean {
  return (view.merge(headerRows[1], index)?.bottom ?? headerRows[1]) > headerRows[1];
}

function readIndicator(view: GridView, layout: Layout, labels: RowLabels): Indicator {
  const own = (role: string): IndicatorCell | undefined => {
    const column = layout.texts.get(role);
    return column === undefined ? undefined : indicatorCell(view, labels.row, column.index);
  };
  const label = indicatorCell(view, labels.row, labels.column);
  const parent = labels.path.at(-2);
  const { code, name } = readCode(
    labels.path.at(-1) ?? label.text,
    parent === undefined ? undefined : readCode(parent).code,
  );
  const beside = layout.codes === undefined ? undefined : indicatorCell(view, labels.row, layout.codes.index);
  const codeCell = code === undefined && isTreeCode(beside?.text ?? "") ? beside : undefined;
  const optional = {
    code: code ?? codeCell?.text,
    codeCell,
    weight: weightCell(view, layout, labels),
    score: layout.score === undefined ? undefined : indicatorCell(view, labels.row, layout.score.index),
    rule: own("rule"),
    ...readGoal({
      target: own("target"),
      achieved: layout.texts.has("achieved") ? own("achieved") : readStatedRate(own("remark")),
      nature: own("ruleType"),
      unit: own("measureWord"),
    }),
    explanation: own("remark"),
    reason: own("reason"),
    otherScore: otherScoreOf(view, layout, labels.row),
  };
  return { name, groups: labels.path.slice(0, -1), groupPlaces: labels.above, label, ...defined(optional) };
}

function otherScoreOf(view: GridView, { otherScore }: Layout, row: number): Indicator["otherScore"] {
  if (otherScore === undefined) return undefined;
  return { heading: otherScore.path.at(-1) ?? "", cell: indicatorCell(view, row, otherScore.index) };
}

function scoreRow(view: GridView, layout: Layout, labels: RowLabels): ScoreRow {
  const at = (column: Column | undefined) =>
    column === undefined || isUnderLabel(view, labels, column)
      ? undefined
      : indicatorCell(view, labels.row, column.index);
  return {
    label: indicatorCell(view, labels.row, labels.column),
    ...defined({ weight: weightCell(view, layout, labels), score: at(layout.score), rate: at(layout.rate) }),
  };
}

/** The weight of a row, but for one that a merged area brings down to it. */
function weightCell(view: GridView, layout: Layout, labels: RowLabels): IndicatorCell | undefined {
  const column = weightColumn(layout, labels.column);
  if (column === undefined) return undefined;
  const merge = view.merge(labels.row, column.index);
  if ((merge !== undefined && merge.top < labels.row) || isUnderLabel(view, labels, column)) return undefined;
  return inPoints(indicatorCell(view, labels.row, column.index));
}

/** The total of weights level by level stands under each of them. */
function withOtherWeights(total: ScoreRow, view: GridView, layout: Layout, labels: RowLabels): ScoreRow {
  const otherWeights = weightsByLevel(layout)
    .filter(({ index }) => index !== total.weight?.place.column)
    .filter((column) => shows(view, column, labels.row) && !isUnderLabel(view, labels, column))
    .map(({ index }) => inPoints(indicatorCell(view, labels.row, index)));
  return otherWeights.length === 0 ? total : { ...total, otherWeights };
}

/** A label that is merged over the columns of figures (总分) stands in none of them. */
function isUnderLabel(view: GridView, labels: RowLabels, { index }: Column): boolean {
  const merge = view.merge(labels.row, index);
  return merge !== undefined && merge.left <= labels.column && labels.column < index;
}

/** A weight written as a share of 100 (40%) is that many points. */
function inPoints(cell: IndicatorCell): IndicatorCell {
  const figure = readFigure(cell)?.value;
  return cell.text.endsWith("%") && figure !== undefined ? { ...cell, number: shift(figure, 2) } : cell;
}

/** A label of an upper level alone in its row, with rows of its own below. */
function isGroupRow(view: GridView, layout: Layout, labels: RowLabels, next: RowLabels | undefined): boolean {
  if (next === undefined || next.path.length <= labels.path.length) return false;
  const isParent = labels.path.every((text, level) => next.path[level] === text);
  return isParent && !["rule", "target", "achieved"].some((role) => shows(view, layout.texts.get(role), labels.row));
}

function isIndicator(view: GridView, layout: Layout, labels: RowLabels): boolean {
  const columns = [
    ...layout.weights,
    layout.score,
    ...["rule", "target", "achieved"].map((role) => layout.texts.get(role)),
  ];
  return columns.some((column) => shows(view, column, labels.row));
}

function shows(view: GridView, column: Column | undefined, row: number): boolean {
  return column !== undefined && view.cell(row, column.index) !== undefined;
}
