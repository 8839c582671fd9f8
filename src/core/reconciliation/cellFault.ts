import { formatAddress } from "../grid/address";
import type { IndicatorCell } from "../scoring/Indicator";
import type { Reason } from "../scoring/Reason";
import { isBlankValue, readFigure } from "../scoring/readCell";

/** Why a cell that should hold a figure holds none; absent for a figure and for a blank cell or a dash, which claim nothing. */
export function cellFault(cell: IndicatorCell): Reason | undefined {
  const address = formatAddress(cell.place);
  if (cell.error !== undefined) return { code: "errorCell", values: [cell.error, address] };
  if (readFigure(cell) !== undefined || isBlankValue(cell)) return undefined;
  if (cell.text === "") return { code: "formulaWithoutValue", values: [address] };
  return { code: "noFigures", values: [cell.text] };
}
