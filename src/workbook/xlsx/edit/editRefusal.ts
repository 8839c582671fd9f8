import type { CellPlace } from "../../../core";
import { contains } from "../../../core";
import type { Loaded } from "../load";
import { reservedAreas } from "../write/reservedAreas";
import { REFUSALS } from "../../refusals";
import { placeRefusal } from "../write/refusal";

/** Why a person cannot type into a cell here (Chinese); absent where it can be kept. A formula may be typed over. */
export function editRefusal({ pkg, worksheets }: Loaded, place: CellPlace): string | undefined {
  const worksheet = worksheets.find(({ tab }) => tab.name === place.sheet);
  const nowhere = placeRefusal(place, worksheet);
  if (nowhere !== undefined || worksheet === undefined) return nowhere;
  const { row, column } = place;
  if (worksheet.content.isProtected) return REFUSALS.protected;
  const block = worksheet.content.blocks.find(({ range }) => contains(range, row, column));
  if (block !== undefined) return REFUSALS[block.kind];
  const area = reservedAreas(pkg, worksheet.tab.path).find(({ range }) => contains(range, row, column));
  return area === undefined ? undefined : REFUSALS[area.kind];
}
