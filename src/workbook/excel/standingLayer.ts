import type { CellPlace } from "../../core";
import type { OwnLayer } from "../Workbook";
import type { ExcelHost, Trip } from "./host";
import { standingSheets, titlePlaces } from "./plan/ownSheets";
import { ownCells, standingOn } from "./plan/userState";
import type { Known } from "./read/Tab";
import { placeKey } from "./state/CellState";
import { lookAt } from "./state/lookAt";
import type { Seen } from "./state/Seen";
import { stateAt } from "./state/Seen";

/** What of our layer stands in the workbook. */
export async function standingLayer(
  host: ExcelHost,
  trip: Trip,
  before: Known | undefined,
): Promise<readonly [Known, OwnLayer]> {
  const seen = await lookAt(host, trip, before, (record) => [...record.cells, ...record.marks, ...titlePlaces(record)]);
  const { record } = seen.known;
  const sheets = standingSheets(seen);
  const own = ownCells(record);
  const standing = (place: CellPlace) => {
    const state = stateAt(seen, place);
    return state === undefined ? undefined : standingOn(state, own);
  };
  const isUsers = ({ sheet }: CellPlace) => !sheets.includes(sheet);
  const cells = record.cells.filter((cell) => isUsers(cell) && standing(cell)?.written === cell);
  const marks = record.marks.filter((mark) => {
    const { fill, note } = standing(mark) ?? {};
    return isUsers(mark) && (fill === mark || note === mark || isUnseenNote(seen, mark));
  });
  return [seen.known, { cells, marks: distinct(marks), sheets }];
}

/** A note that Excel does not tell of counts as standing. */
function isUnseenNote(seen: Seen, mark: CellPlace & { readonly note?: string }): boolean {
  const state = stateAt(seen, mark);
  return state !== undefined && state.note === undefined && mark.note !== undefined;
}

function distinct(marks: readonly CellPlace[]): readonly CellPlace[] {
  return [
    ...new Map(
      marks.map(({ sheet, row, column }) => [placeKey({ sheet, row, column }), { sheet, row, column }]),
    ).values(),
  ];
}
