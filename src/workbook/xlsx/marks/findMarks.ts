import type { OwnMark } from "../../OwnRecord";
import type { Note } from "../notes/Note";
import { isSamePlace } from "../notes/Note";

/** A mark of ours, and the cell that it is on now: notes go along when rows or columns are inserted, and tell where. */
export interface FoundMark {
  readonly mark: OwnMark;
  readonly row: number;
  readonly column: number;
  readonly note: Note | undefined;
}

/** Our marks of one sheet, by the notes that stand there. */
export function findMarks(marks: readonly OwnMark[], notes: readonly Note[]): readonly FoundMark[] {
  const still = marks.map((mark) => notes.find((note) => note.text === mark.note && isSamePlace(note, mark)));
  const moved = notes.filter((note) => !still.includes(note));
  return marks.map((mark, index) => {
    const note = still[index] ?? onlyOne(moved.filter(({ text }) => text === mark.note));
    const { row, column } = note ?? mark;
    return { mark, row, column, note };
  });
}

function onlyOne(notes: readonly Note[]): Note | undefined {
  return notes.length === 1 ? notes[0] : undefined;
}
