import { formatExact, sum } from "../quantity";
import { figureOf } from "../scoring/readCell";
import type { IndicatorCell } from "../scoring/Indicator";
import type { SurveyTableRow } from "../scoring/IndicatorSheet";
import type { CheckSide } from "./Check";

/** What the cells of scoring tables hold, in the words of their headings. */
const COLUMN_WORDS = {
  weight: "权重",
  score: "得分",
  rate: "得分率",
  rule: "评分标准",
  target: "目标值",
  achieved: "实际值",
  count: "人数",
  share: "占比",
  answers: "答复",
  satisfaction: "满意度",
  code: "编码",
  reason: "偏差原因",
  explanation: "说明",
  originalBudget: "年初预算数",
  budget: "全年预算数",
} as const;

export type ColumnWord = keyof typeof COLUMN_WORDS;

/** A cell as one side of a check; numbers in plain notation, rates as plain ratios. */
export function sideOf(cell: IndicatorCell, label: string, column?: ColumnWord): CheckSide {
  return { place: cell.place, label: labelled(label, column), value: valueOf(cell) };
}

/** Cells of a column as sides: one per unbroken run, with its range and the sum of its figures. */
export function runsOf(cells: readonly IndicatorCell[], label: string, column: ColumnWord): readonly CheckSide[] {
  const runs: IndicatorCell[][] = [];
  for (const cell of [...cells].sort(inOrder)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isBelow(cell, last)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => runSide(run, labelled(label, column)));
}

/** The counted answers to a question of a survey. */
export function countSides({ label, counts }: SurveyTableRow): readonly CheckSide[] {
  return counts.map((cell) => sideOf(cell, label, "count"));
}

function runSide(run: readonly IndicatorCell[], label: string): readonly CheckSide[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [{ place: first.place, label, value: valueOf(first) }];
  const { row: top, column: left } = first.place;
  const { row: bottom, column: right } = last.place;
  const figures = run.flatMap((cell) => figureOf(cell) ?? []);
  const value = figures.length === 0 ? "" : formatExact(sum(figures));
  return [{ place: first.place, range: { top, left, bottom, right }, label, value }];
}

function valueOf(cell: IndicatorCell): string {
  return cell.number === undefined ? cell.text : formatExact(cell.number);
}

/** "合计 / 得分". */
export function labelled(label: string, column: ColumnWord | undefined): string {
  return column === undefined ? label : `${label} / ${COLUMN_WORDS[column]}`;
}

function inOrder(left: IndicatorCell, right: IndicatorCell): number {
  const [a, b] = [left.place, right.place];
  return a.column - b.column || a.row - b.row;
}

function isBelow(cell: IndicatorCell, above: IndicatorCell): boolean {
  const [a, b] = [cell.place, above.place];
  return a.sheet === b.sheet && a.column === b.column && a.row === b.row + 1;
}
