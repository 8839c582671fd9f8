import type { Check, CheckSide, Range } from "../../core";
import type { Edit } from "../../workbook/Workbook";

/** Ids of checks that rest on a cell that was changed since (待复查). */
export function staleFindings(checks: readonly Check[], edits: readonly Edit[]): ReadonlySet<string> {
  if (edits.length === 0) return new Set();
  return new Set(checks.filter((check) => cellsOf(check).some((side) => isEdited(side, edits))).map(({ id }) => id));
}

function cellsOf({ at, with: others, bridge = [] }: Check): readonly CheckSide[] {
  return [at, ...others, ...bridge];
}

function isEdited({ place, range }: CheckSide, edits: readonly Edit[]): boolean {
  const own = range ?? { top: place.row, bottom: place.row, left: place.column, right: place.column };
  return edits.some((edit) => {
    if (edit.sheet !== undefined && edit.sheet !== place.sheet) return false;
    return edit.range === undefined || isMeeting(edit.range, own);
  });
}

function isMeeting(left: Range, right: Range): boolean {
  return left.top <= right.bottom && right.top <= left.bottom && left.left <= right.right && right.left <= left.right;
}
