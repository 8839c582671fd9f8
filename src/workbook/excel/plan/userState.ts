import type { CellPlace } from "../../../core";
import type { OwnMark, OwnRecord } from "../../OwnRecord";
import type { WrittenCell } from "../../Workbook";
import type { CellState } from "../state/CellState";
import { placeKey } from "../state/CellState";

/** What we have on a cell by our record, by its place. */
export interface OwnCells {
  readonly written: ReadonlyMap<string, readonly WrittenCell[]>;
  readonly marks: ReadonlyMap<string, readonly OwnMark[]>;
}

export function ownCells({ cells, marks }: OwnRecord): OwnCells {
  return { written: byPlace(cells), marks: byPlace(marks) };
}

function byPlace<T extends CellPlace>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(placeKey(item), [...(groups.get(placeKey(item)) ?? []), item]);
  return groups;
}

/** What of ours still stands on a cell. */
export interface Standing {
  readonly written: WrittenCell | undefined;
  readonly fill: OwnMark | undefined;
  readonly note: OwnMark | undefined;
}

/** A write that was broken off may have left two entries for a cell: the one that stands counts. */
export function standingOn(state: CellState, own: OwnCells): Standing {
  const key = placeKey(state);
  const marks = own.marks.get(key) ?? [];
  return {
    written: (own.written.get(key) ?? []).find(({ after }) => state.formula === undefined && state.value === after),
    fill: marks.find(({ fill }) => fill?.color === state.fill),
    note: marks.find(({ note }) => note !== undefined && note === state.note),
  };
}

/** The cell as the user left it: without our value, fill and note. */
export function userState(state: CellState, own: OwnCells): CellState {
  const { written, fill, note } = standingOn(state, own);
  return {
    ...state,
    ...(written === undefined ? {} : { value: written.before, formula: written.beforeFormula }),
    ...(fill?.fill === undefined ? {} : { fill: fill.fill.before }),
    ...(note === undefined ? {} : { note: null }),
  };
}

/** The cell without our fill and note. */
export function withoutMarks(state: CellState, own: OwnCells): CellState {
  const { fill, note } = userState(state, own);
  return { ...state, fill, note };
}
