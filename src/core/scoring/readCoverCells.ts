import { cellAt, isBlank, type GridView } from "../grid";
import { GRADE_WORDS, plainLabel, type SheetReading } from "../table";
import { indicatorCell } from "./indicatorCell";
import type { IndicatorCell } from "./Indicator";
import type { CoverCells } from "./IndicatorSheet";

const TOTAL_WORDS: readonly string[] = [
  "评价得分",
  "综合得分",
  "总得分",
  "评价总分",
  "最终得分",
  "自评总分",
  "综合评分",
  "评价总得分",
];

/** Finds total and grade as the workbook states them beside its tables: the label, and the cell at its right, blank or not. */
export function readCoverCells(readings: readonly SheetReading[]): readonly CoverCells[] {
  return readings.flatMap((reading) => {
    const total = valueCell(reading, TOTAL_WORDS);
    const grade = valueCell(reading, GRADE_WORDS);
    if (total === undefined && grade === undefined) return [];
    return [{ ...(total === undefined ? {} : { total }), ...(grade === undefined ? {} : { grade }) }];
  });
}

function valueCell(reading: SheetReading, words: readonly string[]): IndicatorCell | undefined {
  const line = [...reading.heads, ...reading.lines].find((entry) => words.includes(plainLabel(entry.text)));
  if (line === undefined) return undefined;
  const right = (reading.view.merge(line.row, line.column)?.right ?? line.column) + 1;
  return isLabelled(reading.view, line.row, right) ? undefined : indicatorCell(reading.view, line.row, right);
}

/** True where the place at the right is itself a label of something: then the value does not stand there. */
function isLabelled(view: GridView, row: number, column: number): boolean {
  const text = cellAt(view.sheet, row, column);
  return !isBlank(text) && typeof text?.value === "string" && /[:：]$/.test(text.value.trim());
}
