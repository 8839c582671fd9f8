import type { ChangeSet } from "../../../core";
import type { OwnMark } from "../../OwnRecord";
import type { SkippedCell } from "../../Workbook";
import type { CellState } from "../state/CellState";
import { placeKey } from "../state/CellState";
import { settable } from "../state/fills";
import type { Seen } from "../state/Seen";
import type { LayerPlan, Means } from "./LayerPlan";
import { planMarks } from "./planMarks";
import { planWrites } from "./planWrites";
import { ownCells, standingOn, userState } from "./userState";

/** How cells are to stand once our earlier layer is taken back and these changes are made. */
export function planLayer(seen: Seen, changes: ChangeSet, ownSheets: readonly string[], means: Means): LayerPlan {
  const own = ownCells(seen.known.record);
  const states = [...seen.states.values()].filter(({ sheet }) => !ownSheets.includes(sheet));
  const user = new Map(states.map((state) => [placeKey(state), userState(state, own)]));
  const writes = planWrites(seen, user, changes.cells, ownSheets);
  const marks = planMarks(seen, writes.targets, changes, ownSheets, means);
  const kept = keepUnrestorable(seen, marks.targets, ownSheets);
  return {
    targets: kept.targets,
    written: writes.written,
    marks: [...marks.marks, ...kept.marks],
    skipped: [...writes.skipped, ...marks.skipped, ...kept.skipped],
  };
}

const NO_FILL_BACK = "原有填充含主题颜色或渐变，Excel 不提供恢复它的接口，底色暂留，可用命令行工具清除";
const NO_NOTE_BACK = "此版本的 Excel 不提供批注接口，批注暂留，可手工删除";

/** Marks that Excel's interface cannot take back stay, and stay recorded. */
export function keepUnrestorable(seen: Seen, targets: ReadonlyMap<string, CellState>, ownSheets: readonly string[]) {
  const own = ownCells(seen.known.record);
  const next = new Map(targets);
  const marks: OwnMark[] = [];
  const skipped: SkippedCell[] = [];
  for (const [key, state] of seen.states) {
    const target = next.get(key);
    if (target === undefined || ownSheets.includes(state.sheet)) continue;
    const { sheet, row, column } = state;
    const { fill } = standingOn(state, own).fill ?? {};
    if (fill?.before === target.fill && settable(fill.before) === undefined) {
      next.set(key, { ...target, fill: state.fill });
      marks.push({ sheet, row, column, fill });
      skipped.push({ sheet, row, column, because: NO_FILL_BACK });
    }
    const note =
      state.note === undefined ? own.marks.get(key)?.find((mark) => mark.note !== undefined)?.note : undefined;
    if (note === undefined) continue;
    marks.push({ sheet, row, column, note });
    skipped.push({ sheet, row, column, because: NO_NOTE_BACK });
  }
  return { targets: next, marks, skipped };
}
