import type { Range } from "../../../core";
import type { CellBlock } from "./CellBlock";
import { cellsIn, halvesOf } from "./ranges";
import type { Reading } from "./Reading";

/** Reads a block of cells of the sheet with this id. */
export function blockReading(id: string, range: Range, take: (block: CellBlock) => void): Reading {
  return {
    weight: cellsIn(range),
    queue: (context) => {
      const cells = rangeOn(context.workbook.worksheets.getItem(id), range);
      cells.load("values,formulas,valueTypes,numberFormat");
      return () => {
        const { values, formulas, valueTypes, numberFormat } = cells;
        if (!areWhole([values, formulas, valueTypes, numberFormat])) return false;
        take({ range, values, formulas, types: valueTypes, formats: numberFormat as string[][] });
        return true;
      };
    },
    halves: halving(range, (half) => blockReading(id, half, take)),
  };
}

export function rangeOn(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

export function halving(range: Range, read: (half: Range) => Reading): Reading["halves"] {
  const halves = halvesOf(range);
  return halves === undefined ? undefined : () => halves.map(read);
}

/** Whether Excel has filled all of these in: what is too large for it comes as null, without an error. */
export function areWhole(answers: readonly unknown[]): boolean {
  return answers.every((answer) => Array.isArray(answer) && !answer.includes(null));
}
