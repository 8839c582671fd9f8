import {
  absolute,
  compare,
  decimalPlaces,
  minus,
  PIECE,
  readAllWritten,
  shift,
  type Exact,
  type WrittenFigure,
  type WrittenNumber,
} from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import { isBlankValue } from "../readCell";

/** The figures in a cell, in their order. A number cell is one figure: its own exact number with the unit that its format shows. */
export function figuresIn(cell: IndicatorCell | undefined): readonly WrittenFigure[] {
  if (cell === undefined) return [];
  const written = readAllWritten(cell.text);
  if (cell.number === undefined) return written;
  const [shown, ...more] = written;
  if (shown === undefined || more.length > 0) return [{ number: plain(cell.number) }];
  return [{ ...shown, number: { ...shown.number, value: inBaseUnit(cell.number, shown.number) } }];
}

/** Words that take a figure back or put it off (未完成100%, 预计95%): what was achieved is not that figure. */
export function isHedged({ text, number }: IndicatorCell): boolean {
  return number === undefined && /未(?!成年|来)|没有|尚|预计|预估|拟|(?<!按)计划(?!内)/.test(text);
}

/** True for a cell without words or number, or with a dash in their place. */
export function isUnfilled(cell: IndicatorCell | undefined): boolean {
  return cell === undefined || isBlankValue(cell);
}

function plain(value: Exact): WrittenNumber {
  return { value, unit: PIECE, decimals: decimalPlaces(value), isApproximate: false };
}

/** A percent format shows the number times 100, a unit behind it (0"万元") the number itself: whichever is nearer to what is shown. */
function inBaseUnit(value: Exact, { value: shown, unit }: WrittenNumber): Exact {
  const scaled = shift(value, unit.power);
  return compare(distance(value, shown), distance(scaled, shown)) <= 0 ? value : scaled;
}

function distance(left: Exact, right: Exact): Exact {
  return absolute(minus(left, right));
}
