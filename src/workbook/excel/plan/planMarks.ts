import type { CellPlace, ChangeSet, Mark } from "../../../core";
import { MARK_FILLS } from "../../../core";
import { markOn } from "../../markLook";
import type { OwnMark } from "../../OwnRecord";
import { REFUSALS } from "../../refusals";
import type { SkippedCell } from "../../Workbook";
import type { CellState } from "../state/CellState";
import { placeKey } from "../state/CellState";
import { settable } from "../state/fills";
import type { Seen } from "../state/Seen";
import { shownAt } from "../state/Seen";
import type { Means } from "./LayerPlan";
import { placeRefusal } from "./planWrites";

type States = ReadonlyMap<string, CellState>;

const NO_NOTES = "此版本的 Excel 不提供批注接口，绩核的说明见窗格和“绩核结果”表";
const PROTECTED = "工作表受保护，未加标记";
const UNFILLED = "单元格是渐变填充，Excel 不提供恢复它的接口，未加底色";

/** One mark for each cell, set onto the states, and those that cannot be set, or not wholly. */
export function planMarks(
  seen: Seen,
  states: States,
  changes: ChangeSet,
  ownSheets: readonly string[],
  { canNote }: Means,
) {
  const targets = new Map(states);
  const marks: OwnMark[] = [];
  const skipped: SkippedCell[] = [];
  for (const { place, group } of byShownPlace(seen, changes.marks)) {
    const skip = (because: string) => skipped.push({ ...place, because });
    const state = targets.get(placeKey(place));
    const because =
      placeRefusal(place, seen, ownSheets) ?? (seen.protectedSheets.has(place.sheet) ? PROTECTED : undefined);
    if (because !== undefined || state === undefined) {
      skip(because ?? REFUSALS.outside);
      continue;
    }
    const { color, note } = markOn(place, group, changes.colours ?? MARK_FILLS);
    const fill =
      color !== undefined && settable(state.fill) !== undefined
        ? { color, before: state.fill, isNewCell: false }
        : undefined;
    if (color !== undefined && fill === undefined) skip(UNFILLED);
    const isTaken = typeof state.note === "string" || seen.commented.has(placeKey(place));
    const ownNote = canNote && !isTaken ? note : undefined;
    if (note !== undefined && ownNote === undefined) skip(canNote ? REFUSALS.hasNote : NO_NOTES);
    if (fill === undefined && ownNote === undefined) continue;
    marks.push({
      ...place,
      ...(fill === undefined ? {} : { fill }),
      ...(ownNote === undefined ? {} : { note: ownNote }),
    });
    targets.set(placeKey(place), { ...state, fill: fill?.color ?? state.fill, note: ownNote ?? state.note });
  }
  return { targets, marks, skipped };
}

function byShownPlace(seen: Seen, marks: readonly Mark[]) {
  const groups = new Map<string, { readonly place: CellPlace; readonly group: Mark[] }>();
  for (const mark of marks) {
    const place = shownAt(seen, mark);
    const known = groups.get(placeKey(place));
    if (known === undefined) groups.set(placeKey(place), { place, group: [mark] });
    else known.group.push(mark);
  }
  return [...groups.values()];
}
