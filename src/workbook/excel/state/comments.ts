import type { Trip } from "../host";
import { rangeOf } from "../read/ranges";
import type { Reading } from "../read/Reading";
import type { Tab } from "../read/Tab";
import { placeKey } from "./CellState";

/** A threaded comment (批注会话) of the user's. */
export interface Comment {
  readonly tab: Tab;
  readonly id: string;
}

/** Reads which comments a sheet has; where they stand Excel tells only of those that are known. */
export function commentReading(tab: Tab, take: (comments: readonly Comment[]) => void): Reading {
  return {
    weight: 1,
    queue: ({ workbook }) => {
      const { comments } = workbook.worksheets.getItem(tab.id);
      comments.load("items/id");
      return () => {
        take(comments.items.map(({ id }) => ({ tab, id })));
        return true;
      };
    },
  };
}

/** The cells that have a comment; no round trip where there is none. */
export async function commentedCells(trip: Trip, comments: readonly Comment[]): Promise<ReadonlySet<string>> {
  if (comments.length === 0) return new Set();
  const keys = await trip(({ workbook }) => {
    const takes = comments.map(({ tab, id }) => {
      const range = workbook.worksheets.getItem(tab.id).comments.getItem(id).getLocation();
      range.load("address");
      return keyOf(tab, range);
    });
    return () => takes.flatMap((take) => take());
  });
  return new Set(keys);
}

function keyOf({ name }: Tab, range: Excel.Range): () => readonly string[] {
  return () => {
    const place = rangeOf(range.address);
    return place === undefined ? [] : [placeKey({ sheet: name, row: place.top, column: place.left })];
  };
}
