import type { CellPlace, CellWrite } from "../../../core";
import { COLUMN_LIMIT, ROW_LIMIT, TEXT_LIMIT } from "../../cellLimits";
import { REFUSALS } from "../../refusals";
import type { SkippedCell, WrittenCell } from "../../Workbook";
import type { CellState } from "../state/CellState";
import { placeKey } from "../state/CellState";
import type { Seen } from "../state/Seen";
import { shownAt } from "../state/Seen";

type States = ReadonlyMap<string, CellState>;

/** Sorts writes into those to be made and those that cannot be; `user` says how the user left the cells. */
export function planWrites(seen: Seen, user: States, writes: readonly CellWrite[], ownSheets: readonly string[]) {
  const targets = new Map(user);
  const written: WrittenCell[] = [];
  const skipped: SkippedCell[] = [];
  for (const write of lastOfEach(writes)) {
    const { sheet, row, column, value: after } = write;
    const state = user.get(placeKey(write));
    const because = refusal(write, seen, state, ownSheets);
    if (because !== undefined || state === undefined) {
      skipped.push({ sheet, row, column, because: because ?? REFUSALS.outside });
      continue;
    }
    const formula = state.formula === undefined ? {} : { beforeFormula: state.formula };
    written.push({ sheet, row, column, before: state.value, ...formula, after });
    targets.set(placeKey(write), { ...state, value: after, formula: undefined });
  }
  return { targets, written, skipped };
}

/** Of several writes to one cell the last, in the place of the first. */
function lastOfEach(writes: readonly CellWrite[]): readonly CellWrite[] {
  return [...new Map(writes.map((write) => [placeKey(write), write])).values()];
}

function refusal(
  write: CellWrite,
  seen: Seen,
  state: CellState | undefined,
  ownSheets: readonly string[],
): string | undefined {
  const nowhere = placeRefusal(write, seen, ownSheets);
  if (nowhere !== undefined) return nowhere;
  const { value, row, column, replacesFormula } = write;
  if (typeof value === "number" && !Number.isFinite(value)) return REFUSALS.notNumber;
  if (typeof value === "string" && value.length > TEXT_LIMIT) return REFUSALS.tooLong;
  if (state?.formula !== undefined && replacesFormula !== true) return REFUSALS.formula;
  const shown = shownAt(seen, write);
  return shown.row === row && shown.column === column ? undefined : REFUSALS.covered;
}

/** Why there is no such cell; a sheet that we added is taken away, so that it is none to write into. */
export function placeRefusal(place: CellPlace, { known }: Seen, ownSheets: readonly string[]): string | undefined {
  if (ownSheets.includes(place.sheet) || !known.tabs.some(({ name }) => name === place.sheet)) return REFUSALS.noSheet;
  return isOnSheet(place) ? undefined : REFUSALS.outside;
}

export function isOnSheet({ row, column }: CellPlace): boolean {
  return isIndex(row, ROW_LIMIT) && isIndex(column, COLUMN_LIMIT);
}

function isIndex(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}
