import { exactFromText, shift, toHalfWidth } from "../../quantity";
import type { IndicatorCell } from "../Indicator";

const RATE = /(?:=|[为是达至]|[率比例])\s*(-?\d+(?:\.\d+)?\s*%)[\s。.;,)]*$/;

/**
 * The actual value that an explanation ends with (…的比率为95.10%。 (63.46-32)÷32=98.31%), for tables that have no column for it; absent
 * where it does not close with a rate.
 */
export function readStatedRate(cell: IndicatorCell | undefined): IndicatorCell | undefined {
  const rate = RATE.exec(toHalfWidth(cell?.text ?? "").trim())?.[1];
  const percent = exactFromText(rate?.replace(/[\s%]/g, "") ?? "");
  if (cell === undefined || rate === undefined || percent === undefined) return undefined;
  return { place: cell.place, text: rate.replace(/\s/g, ""), number: shift(percent, -2), hasFormula: cell.hasFormula };
}
