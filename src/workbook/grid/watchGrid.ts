import type { CellPlace } from "../../core";
import type { Edit } from "../Workbook";
import type { Grid, GridHost } from "./Grid";
import type { GridCommand } from "./guard";
import { cellsOf, refusalOf, typedValues } from "./guard";

/** What the user does in the grid, as far as it concerns the workbook. */
export interface Typing {
  /** The cells that were typed into since the last time that this was asked. */
  readonly take: () => readonly CellPlace[];
  readonly isPending: () => boolean;
  readonly dispose: () => void;
}

/** Lets through what the file can keep, tells the user about the rest, and gathers the cells that were typed into. */
export function watchGrid(
  grid: Grid,
  isOurs: () => boolean,
  refusalAt: (place: CellPlace) => string | undefined,
  onRefused: GridHost["onRefused"],
  onEdit: (edit: Edit) => void,
): Typing {
  const { api, ids, unitId } = grid;
  const touched = new Map<string, CellPlace>();
  const nameOf = (id: string) => [...ids].find(([, known]) => known === id)?.[0] ?? "";
  const concernsUs = ({ params }: GridCommand) =>
    !isOurs() && typeof params === "object" && params !== null && "unitId" in params && params.unitId === unitId;
  const before = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!concernsUs(event)) return;
    const because = refusalOf(event, nameOf, refusalAt);
    if (because === undefined) return;
    event.cancel = true;
    onRefused(because);
  });
  const after = api.addEvent(api.Event.CommandExecuted, (event) => {
    const values = concernsUs(event) ? typedValues(event) : undefined;
    if (values === undefined) return;
    const sheet = nameOf(values.subUnitId);
    const places = cellsOf(values).map(({ row, column }) => ({ sheet, row, column }));
    for (const place of places) touched.set(`${String(place.row)},${String(place.column)},${sheet}`, place);
    if (places.length > 0) onEdit({ sheet, range: rangeOf(places) });
  });
  return {
    take: () => {
      const places = [...touched.values()];
      touched.clear();
      return places;
    },
    isPending: () => touched.size > 0,
    dispose: () => {
      before.dispose();
      after.dispose();
    },
  };
}

function rangeOf(places: readonly CellPlace[]) {
  const start = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  return places.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      ...{ top: Math.min(top, row), left: Math.min(left, column) },
      ...{ bottom: Math.max(bottom, row), right: Math.max(right, column) },
    }),
    start,
  );
}
