import { readNumberFormat, type GridView } from "../grid";
import { isGradeLabel, type Row, type SheetReading, type Table } from "../table";
import type { Fact, FactOrigin, Ledger, Setting, Unread } from "./Fact";
import { columnKey, keysUnder } from "./keys";
import { settingOfOffice } from "./offices";
import { blockPrecision, measurePrecision, precisionOf, type SetPrecision } from "./precision";
import { readFigure, ratioScale, writtenUnit } from "./readFigure";
import { rowKeys } from "./rowKeys";

/** Turns every figure of the recognised tables into a fact; cells that hold words or errors instead are listed too. */
export function readLedger(
  readings: readonly SheetReading[],
  setting: Setting,
  set: readonly SetPrecision[] = [],
): Ledger {
  const draft: Draft = { facts: [], unread: [] };
  for (const reading of readings) {
    for (const table of reading.tables)
      readTableFacts(reading.view, table, { setting: settingOfOffice(setting, table.entity), set }, draft);
  }
  return draft;
}

interface Draft {
  readonly facts: Fact[];
  readonly unread: Unread[];
}

interface Known {
  readonly setting: Setting;
  readonly set: readonly SetPrecision[];
}

function readTableFacts(view: GridView, table: Table, { setting, set }: Known, { facts, unread }: Draft): void {
  const precisions = measurePrecision(view, table, setting);
  for (const block of table.blocks) {
    const keys = rowKeys(table, block, setting);
    for (const column of block.measures) {
      const partial = columnKey(table, block, column);
      const unit = writtenUnit(table, column, setting);
      const percentPower = ratioScale(view, column, block);
      const { name: sheet, rows: cells } = view.sheet;
      const kind = { sheet, table: table.title, aspect: partial.aspect };
      const precision = blockPrecision(precisions.get(column.index), set, kind);
      const keyOf = keysUnder(partial, table, setting);
      block.rows.forEach((row, position) => {
        const cell = cells[row.index]?.[column.index];
        if (cell === undefined || isCovered(view, row.index, column.index) || isGradeRow(table, row)) return;
        const origin: FactOrigin = { table, block, row, column };
        const rowUnit = (row.unit ?? row.units) === undefined ? unit : writtenUnit(table, column, setting, row);
        const figure = readFigure(cell, column, rowUnit, percentPower);
        if (figure.kind === "unread") unread.push(unreadAt(origin, sheet, figure));
        if (figure.kind !== "figure") return;
        const isOfColumn = figure.quantity.dimension === column.dimension;
        facts.push({
          index: facts.length,
          sheet,
          row: row.index,
          column: column.index,
          quantity: figure.quantity,
          precision: precisionOf(figure.quantity, isOfColumn ? precision : undefined),
          key: isOfColumn ? keyOf(keys[position]) : { ...keyOf(keys[position]), aspect: "rate" },
          origin,
          isText: figure.isText,
          shownDecimals: figure.isText ? undefined : shownDecimals(cell.format),
          formula: cell.formula,
        });
      });
    }
  }
}

function unreadAt(origin: FactOrigin, sheet: string, { because, text }: Pick<Unread, "because" | "text">): Unread {
  return { sheet, row: origin.row.index, column: origin.column.index, origin, because, text };
}

/** 评价等级 below the indicators: words stand in its columns. */
function isGradeRow({ kind }: Table, { path }: Row): boolean {
  return kind === "indicators" && isGradeLabel(path.at(-1) ?? "");
}

/** True for a cell that a merged area covers, but for its top-left one. */
function isCovered(view: GridView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** Formats that show as many places as there are (0.##), or a figure in thousands (0.0,). */
const OPEN_FORMAT = /\.[0?]*#|[0#?],(?![0#?])|!/;

/** Of 0.0% it is three: percentages are plain ratios. */
function shownDecimals(format: string | undefined): number | undefined {
  if (format === undefined) return undefined;
  const { decimals, isPercent } = readNumberFormat(format);
  return decimals === undefined || OPEN_FORMAT.test(format) ? undefined : decimals + (isPercent ? 2 : 0);
}
