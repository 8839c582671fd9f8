import type { CellPlace, ChangeSet, Mark } from "../../../core";
import { contains, MARK_FILLS } from "../../../core";
import type { SkippedCell } from "../../Workbook";
import type { Loaded, Worksheet } from "../load";
import { isSamePlace } from "../notes/Note";
import { annotatedCells } from "../notes/readNotes";
import { longestText } from "../write/limits";
import { placeRefusal } from "../write/refusal";

/** What is to be done to one cell. */
export interface PlannedMark extends CellPlace {
  /** RGB in six hex digits; absent where the cell keeps its fill. */
  readonly color?: string;
  /** Absent where the cell has a note already. */
  readonly note?: string;
}

export interface MarkPlan {
  readonly marks: readonly PlannedMark[];
  readonly skipped: readonly SkippedCell[];
}

type Level = Mark["level"];

/** From the worst on. */
const LEVELS: readonly Level[] = ["error", "suspect", "rounding", "remark"];
const COLOR = /^[\dA-F]{6}$/;
const HAS_NOTE = "该单元格已有批注，绩核的说明见“绩核结果”表";

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
      const { note, ...rest } = merge(place, group, colours);
      const isTaken = annotated.some((other) => isSamePlace(place, other));
      planned.push(isTaken || note === undefined ? rest : { ...rest, note });
      if (isTaken && note !== undefined) skipped.push({ ...place, because: HAS_NOTE });
    }
  }
  return { marks: planned, skipped };
}

/** A merged area shows the looks and the note of its first cell. */
function shownAt({ sheet, row, column }: CellPlace, worksheet: Worksheet | undefined): CellPlace {
  const merge = worksheet?.content.merges.find((range) => contains(range, row, column));
  return merge === undefined ? { sheet, row, column } : { sheet, row: merge.top, column: merge.left };
}

function merge(place: CellPlace, marks: readonly Mark[], colours: NonNullable<ChangeSet["colours"]>): PlannedMark {
  const worst = LEVELS.find((level) => marks.some((mark) => mark.level === level));
  const color = worst === undefined ? undefined : colours[worst]?.toUpperCase();
  const note = marks
    .map((mark) => mark.note)
    .filter((text) => text !== "")
    .join("\n");
  return {
    ...place,
    ...(color === undefined || !COLOR.test(color) ? {} : { color }),
    ...(note === "" ? {} : { note: longestText(note) }),
  };
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
