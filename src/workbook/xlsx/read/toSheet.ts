import type { Cell, Range, Sheet } from "../../../core";
import { trimRows } from "../../trimRows";
import type { Tab } from "../parts/Structure";
import type { FormulaBlock, SheetContent } from "./SheetContent";

type Row = (Cell | undefined)[] | undefined;
type Visit = (cells: (Cell | undefined)[], row: number, column: number) => void;

/** The sheet as the port promises it: a merged area has one value, and each cell that an array formula fills has the formula. */
export function toSheet(tab: Pick<Tab, "name" | "visibility">, content: SheetContent): Sheet {
  const { merges, hiddenRows, hiddenColumns, isProtected, blocks } = content;
  const rows: Row[] = content.rows.map((row) => row?.slice());
  for (const merge of merges) forEachCell(rows, merge, uncover(merge));
  for (const block of blocks) forEachCell(rows, block.range, fill(block));
  return {
    ...{ name: tab.name, visibility: tab.visibility, rows: trimRows(rows) },
    ...{ merges, hiddenRows, hiddenColumns, isProtected },
  };
}

function forEachCell(rows: readonly Row[], range: Range, visit: Visit): void {
  for (let row = range.top; row <= range.bottom && row < rows.length; row++) {
    const cells = rows[row];
    if (cells === undefined) continue;
    for (let column = range.left; column <= range.right && column < cells.length; column++) visit(cells, row, column);
  }
}

/** Drops what is hidden under a merged area. */
function uncover(merge: Range): Visit {
  return (cells, row, column) => {
    if (row !== merge.top || column !== merge.left) cells[column] = undefined;
  };
}

function fill({ formula }: FormulaBlock): Visit {
  return (cells, _, column) => {
    const cell = cells[column];
    if (cell !== undefined && cell.formula === undefined) cells[column] = { ...cell, formula };
  };
}
