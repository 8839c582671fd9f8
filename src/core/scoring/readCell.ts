import { exactFromText, shift, type Exact } from "../quantity";
import type { IndicatorCell } from "./Indicator";

/** The figure of a cell, and whether it is kept as text. */
export interface CellFigure {
  readonly value: Exact;
  readonly isText: boolean;
}

const FIGURE = /^([+-]?[\d,]*\.?\d+|[+-]?\d[\d,]*\.)\s*(分|%)?$/;

/** The figure in a cell of points, counts or rates, also where it is kept as text ("2.00", "2分", "86.67%"); absent for words. */
export function readFigure(cell: IndicatorCell | undefined): CellFigure | undefined {
  if (cell === undefined) return undefined;
  if (cell.number !== undefined) return { value: cell.number, isText: false };
  const match = FIGURE.exec(cell.text.normalize("NFKC").trim());
  const value = exactFromText(match?.[1]?.replace(/,/g, "") ?? "");
  if (value === undefined) return undefined;
  return { value: match?.[2] === "%" ? shift(value, -2) : value, isText: true };
}

export function figureOf(cell: IndicatorCell | undefined): Exact | undefined {
  return readFigure(cell)?.value;
}

/** True for a cell that shows nothing and holds no formula: the only kind that is ever written to. */
export function isEmptyCell(cell: IndicatorCell | undefined): boolean {
  if (cell === undefined) return false;
  return cell.text === "" && cell.number === undefined && cell.error === undefined && !cell.hasFormula;
}

/** True for a cell that claims nothing: blank, or a dash in its place. */
export function isBlankValue(cell: IndicatorCell): boolean {
  return isEmptyCell(cell) || (cell.number === undefined && DASH.test(cell.text));
}

/** No ×, which answers no. */
const DASH = /^[-–—－−/\\\s]+$/;
