import type { CellPlace, Mark } from "../../../core";
import { contains, MARK_FILLS } from "../../../core";
import { markOn } from "../../markLook";
import type { PlannedMark } from "../../markLook";
import { REFUSALS } from "../../refusals";
import type { SkippedCell } from "../../Workbook";
import type { Loaded, Worksheet } from "../load";
import { isSamePlace } from "../notes/Note";
import { annotatedCells } from "../notes/readNotes";
import { placeRefusal } from "../write/refusal";

export interface MarkPlan {
  readonly marks: readonly PlannedMark[];
  readonly skipped: readonly SkippedCell[];
}

/** One mark for each cell, and those that cannot be set, or not wholly. */
export function planMarks({ pkg, worksheets }: Loaded, marks: readonly Mark[], colours = MARK_FILLS): MarkPlan {
  const planned: PlannedMark[] = [];
  const skipped: SkippedCell[] = [];
  for (const [sheet, own] of groupBy(marks, (mark) => mark.sheet)) {
    const worksheet = worksheets.find(({ tab }) => tab.name === sheet);
    const annotated = worksheet === undefined ? [] : annotatedCells(pkg, worksheet.tab.path);
    for (const group of groupBy(own, (mark) => addressKey(shownAt(mark, worksheet))).values()) {
      const [first] = group;
      if (first === undefined) continue;
      const place = shownAt(first, worksheet);
      const because = placeRefusal(place, worksheet);
      if (because !== undefined) {
        skipped.push({ ...place, because });
        continue;
      }
      const { note, ...rest } = markOn(place, group, colours);
      const isTaken = annotated.some((other) => isSamePlace(place, other));
      planned.push(isTaken || note === undefined ? rest : { ...rest, note });
      if (isTaken && note !== undefined) skipped.push({ ...place, because: REFUSALS.hasNote });
    }
  }
  return { marks: planned, skipped };
}

/** A merged area shows the looks and the note of its first cell. */
function shownAt({ sheet, row, column }: CellPlace, worksheet: Worksheet | undefined): CellPlace {
  const merge = worksheet?.content.merges.find((range) => contains(range, row, column));
  return merge === undefined ? { sheet, row, column } : { sheet, row: merge.top, column: merge.left };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function addressKey({ row, column }: CellPlace): string {
  return `${String(row)},${String(column)}`;
}
