import { displayText, isError, readNumberFormat, type Cell, type GridView } from "../grid";
import {
  PERCENT,
  PIECE,
  PLAIN_RATIO,
  POINT,
  YUAN,
  decimalPlaces,
  exactFromNumber,
  readWritten,
  shift,
  type Exact,
  type Quantity,
  type WrittenUnit,
} from "../quantity";
import { moneyUnit, type Block, type Column, type Row, type Table } from "../table";
import type { Setting } from "./Fact";

/** What a cell of a measure column holds. */
export type Figure =
  | { readonly kind: "figure"; readonly quantity: Quantity; readonly isText: boolean }
  | { readonly kind: "unread"; readonly because: "error" | "words" | "noValue"; readonly text: string }
  | { readonly kind: "nothing" };

const NOTHING: Figure = { kind: "nothing" };

/** Reads a figure in the unit of its column; dashes and blanks are nothing, words and errors are unread: never a silent zero. */
export function readFigure(cell: Cell, column: Column, unit: WrittenUnit, percentPower: number): Figure {
  const value = cell.value;
  if (isError(value)) return { kind: "unread", because: "error", text: value.error };
  if (value === null) return cell.formula === undefined ? NOTHING : { kind: "unread", because: "noValue", text: "" };
  if (typeof value === "boolean") return { kind: "unread", because: "words", text: displayText(cell) };
  if (typeof value === "string") return readText(value, column, unit, percentPower);
  const exact = exactFromNumber(value);
  if (exact === undefined || readNumberFormat(cell.format).isDate)
    return { kind: "unread", because: "words", text: displayText(cell) };
  const { isPercent } = readNumberFormat(cell.format);
  if (isPercent && mayHoldRates(column)) return { kind: "figure", quantity: asRate(exact), isText: false };
  const isRatio = column.dimension === "ratio" && isPercent;
  return { kind: "figure", quantity: inUnit(exact, column, unit, isRatio ? 0 : percentPower), isText: false };
}

/** Among amounts a row may state a rate of them (执行率 below 预算 and 支出). */
function mayHoldRates({ dimension }: Column): boolean {
  return dimension === "money" || dimension === "count";
}

function asRate(value: Exact): Quantity {
  return { dimension: "ratio", value, unit: PLAIN_RATIO, decimals: decimalPlaces(value) };
}

function readText(text: string, column: Column, unit: WrittenUnit, percentPower: number): Figure {
  const written = readWritten(text);
  if (written.kind === "nothing" && written.because !== "words" && written.because !== "several") return NOTHING;
  if (written.kind !== "value" || written.number.isApproximate) return { kind: "unread", because: "words", text };
  const { number } = written;
  if (number.unit.name === "") {
    return { kind: "figure", quantity: inUnit(number.value, column, unit, percentPower), isText: true };
  }
  const { dimension = "money" } = number;
  const isRate = number.unit === PERCENT && mayHoldRates(column);
  if (dimension !== column.dimension && !isRate) return { kind: "unread", because: "words", text };
  return {
    kind: "figure",
    quantity: { dimension, value: number.value, unit: number.unit, decimals: number.decimals },
    isText: true,
  };
}

function inUnit(exact: Exact, column: Column, unit: WrittenUnit, percentPower: number): Quantity {
  const power = column.dimension === "ratio" ? percentPower : unit.power;
  return {
    dimension: column.dimension,
    value: power === 0 ? exact : shift(exact, power),
    unit: column.dimension === "ratio" && percentPower !== 0 ? PERCENT : unit,
    decimals: decimalPlaces(exact),
  };
}

/** The unit that plain numbers of a column are written in: the heading's own, the row's, the table's, else the workbook's. */
export function writtenUnit(table: Table, column: Column, setting: Setting, row?: Row): WrittenUnit {
  if (column.dimension === "points") return POINT;
  if (column.dimension === "count") return PIECE;
  if (column.dimension === "ratio") return PLAIN_RATIO;
  const stated = row?.units?.[column.index] ?? column.unit ?? row?.unit ?? table.moneyUnit?.unit;
  if (stated !== undefined) return stated;
  return (setting.moneyUnit === undefined ? undefined : moneyUnit(setting.moneyUnit)) ?? YUAN;
}

/**
 * −2 where a ratio column writes 86.63 for 86.63 %, else 0: told by the heading's %, or by figures that no plain ratio has, in
 * this column and those of the same heading.
 */
export function ratioScale(view: GridView, column: Column, block: Pick<Block, "measures" | "rows">): number {
  if (column.dimension !== "ratio") return 0;
  const isLike = (other: Column) =>
    column.unit === PERCENT ? other.unit === PERCENT : other.heading?.role === column.heading?.role;
  const alike = block.measures.filter((other) => other.dimension === "ratio" && isLike(other));
  const counts = alike.map((other) => countLarge(view, other, block.rows));
  const own = counts[alike.indexOf(column)];
  if (own === undefined || own.hasPercentFormat) return 0;
  const large = counts.reduce((sum, count) => sum + count.large, 0);
  const numbers = counts.reduce((sum, count) => sum + count.numbers, 0);
  return (column.unit === PERCENT ? large > 0 : large * 2 > numbers) ? -2 : 0;
}

/** How many plain numbers stand in a column, and how many of them no plain ratio is likely to be. */
function countLarge(view: GridView, column: Column, rows: readonly Row[]) {
  let [large, numbers, hasPercentFormat] = [0, 0, false];
  for (const row of rows.slice(0, 200)) {
    const cell = view.sheet.rows[row.index]?.[column.index];
    if (typeof cell?.value !== "number") continue;
    if (readNumberFormat(cell.format).isPercent) hasPercentFormat = true;
    else if (cell.value !== 0) {
      numbers += 1;
      if (Math.abs(cell.value) > 2) large += 1;
    }
  }
  return { large, numbers, hasPercentFormat };
}
