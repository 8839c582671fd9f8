import { displayText, isError, type GridView } from "../grid";
import { exactFromNumber } from "../quantity";
import type { IndicatorCell } from "./Indicator";

/** The cell at a place (of a merged area its top-left one) as scoring needs it: words, number, error, formula. */
export function indicatorCell(view: GridView, row: number, column: number): IndicatorCell {
  const merge = view.merge(row, column);
  const place = { sheet: view.sheet.name, row: merge?.top ?? row, column: merge?.left ?? column };
  const cell = view.sheet.rows[place.row]?.[place.column];
  const value = cell?.value ?? null;
  const number = typeof value === "number" ? exactFromNumber(value) : undefined;
  return {
    place,
    text: displayText(cell),
    hasFormula: cell?.formula !== undefined,
    ...(number === undefined ? {} : { number }),
    ...(isError(value) ? { error: value.error } : {}),
  };
}
