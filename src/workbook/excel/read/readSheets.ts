import type { Cell, Range, Sheet } from "../../../core";
import { withoutOwnLayer } from "../../ownLayer";
import { trimRows } from "../../trimRows";
import type { ExcelHost, Trip } from "../host";
import { answerOf } from "../host";
import { look } from "../record/recordPart";
import type { CellBlock } from "./CellBlock";
import { cellIn } from "./CellBlock";
import { blocksOf } from "./ranges";
import { blockReading, rangeOn } from "./readBlock";
import { distinct, mergeReadings } from "./readMerges";
import type { Reading } from "./Reading";
import { readAll } from "./Reading";
import type { Known, Tab } from "./Tab";

/** A sheet while it is being read. */
interface Draft {
  readonly tab: Tab;
  readonly isProtected: boolean;
  /** From A1 to the last cell that holds anything; absent for a blank sheet. */
  readonly range: Range | undefined;
  readonly blocks: CellBlock[];
  readonly merges: Range[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export interface ReadSheets {
  readonly known: Known;
  readonly sheets: readonly Sheet[];
}

type Progress = (done: number, all: number) => void;

/** Reads all worksheets without our layer: as many round trips for many sheets as for few, more only for very large ones. */
export async function readSheets(host: ExcelHost, trip: Trip, onSheet?: Progress): Promise<ReadSheets> {
  const known = await look(trip);
  const drafts = await trip((context) => queueExtents(context, known.tabs));
  await readAll(
    trip,
    drafts.flatMap((draft) => readingsOf(draft, host)),
  );
  const sheets = drafts.map((draft, index) => {
    const sheet = toSheet(draft);
    onSheet?.(index + 1, drafts.length);
    return sheet;
  });
  return { known, sheets: withoutOwnLayer(sheets, known.record) };
}

function queueExtents({ workbook }: Excel.RequestContext, tabs: readonly Tab[]): () => readonly Draft[] {
  const takes = tabs.map((tab) => {
    const sheet = workbook.worksheets.getItem(tab.id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const { protection } = sheet;
    protection.load("protected");
    return (): Draft => ({
      ...{ tab, isProtected: protection.protected, range: extentOf(used) },
      ...{ blocks: [], merges: [], hiddenRows: [], hiddenColumns: [] },
    });
  });
  return () => takes.map((take) => take());
}

function extentOf(used: Excel.Range): Range | undefined {
  if (used.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { top: 0, left: 0, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function readingsOf({ tab: { id }, range, blocks, merges, ...lines }: Draft, host: ExcelHost): readonly Reading[] {
  if (range === undefined) return [];
  const cells = blocksOf(range).map((block) => blockReading(id, block, (read) => blocks.push(read)));
  const areas = host.has("mergedAreas") ? mergeReadings(id, range, (read) => merges.push(...read)) : [];
  return [...cells, ...areas, hiddenReading(id, range, lines)];
}

function hiddenReading(id: string, range: Range, lines: Pick<Draft, "hiddenRows" | "hiddenColumns">): Reading {
  return {
    weight: range.bottom + range.right,
    queue: (context) => {
      const cells = rangeOn(context.workbook.worksheets.getItem(id), range);
      const takeRows = answerOf(cells.getRowProperties({ rowHidden: true }));
      const takeColumns = answerOf(cells.getColumnProperties({ columnHidden: true }));
      return () => {
        lines.hiddenRows.push(...indexesWhere(takeRows(), ({ rowHidden }) => rowHidden === true));
        lines.hiddenColumns.push(...indexesWhere(takeColumns(), ({ columnHidden }) => columnHidden === true));
        return true;
      };
    },
  };
}

function indexesWhere<T>(items: readonly T[], holds: (item: T) => boolean): readonly number[] {
  return items.flatMap((item, index) => (holds(item) ? [index] : []));
}

function toSheet({ tab, isProtected, blocks, merges, hiddenRows, hiddenColumns }: Draft): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const block of blocks) addCells(rows, block);
  const areas = distinct(merges);
  for (const area of areas) uncover(rows, area);
  const sheet = { name: tab.name, visibility: tab.visibility, rows: trimRows(Array.from(rows)) };
  return { ...sheet, merges: areas, hiddenRows, hiddenColumns, isProtected };
}

function addCells(rows: (Cell | undefined)[][], block: CellBlock): void {
  const { top, left, bottom, right } = block.range;
  for (let row = top; row <= bottom; row++) {
    const line = (rows[row] ??= []);
    for (let column = left; column <= right; column++) line[column] = cellIn(block, row, column);
  }
}

/** Drops what is hidden under a merged area. */
function uncover(rows: readonly (Cell | undefined)[][], { top, left, bottom, right }: Range): void {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
    const line = rows[row] ?? [];
    for (let column = left; column <= Math.min(right, line.length - 1); column++) {
      if (row !== top || column !== left) line[column] = undefined;
    }
  }
}
