import type { CellPlace, ChangeSet, Mark } from "../core";
import { longestText } from "./cellLimits";

/** What is to be done to one cell. */
export interface PlannedMark extends CellPlace {
  /** RGB in six hex digits; absent where the cell keeps its fill. */
  readonly color?: string;
  /** Absent where the cell has a note already. */
  readonly note?: string;
}

type Level = Mark["level"];

/** From the worst on. */
const LEVELS: readonly Level[] = ["error", "suspect", "rounding", "remark"];
const COLOR = /^[\dA-F]{6}$/;

/** All marks of a cell as one: the colour of the worst, and what each says. */
export function markOn(
  place: CellPlace,
  marks: readonly Mark[],
  colours: NonNullable<ChangeSet["colours"]>,
): PlannedMark {
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
