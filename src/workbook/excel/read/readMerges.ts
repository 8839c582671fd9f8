import type { Range } from "../../../core";
import { rangeOf } from "./ranges";
import { halving, rangeOn } from "./readBlock";
import type { Reading } from "./Reading";

/** Rows whose merged areas are asked for at once: Excel gives no more than 512 areas, and an error for more. */
const ROWS = 32;

/** Reads the merged areas that reach into a range; an area that two pieces of the range share is taken twice. */
export function mergeReadings(id: string, range: Range, take: (merges: readonly Range[]) => void): readonly Reading[] {
  const count = Math.ceil((range.bottom - range.top + 1) / ROWS);
  return Array.from({ length: count }, (_, index) => {
    const top = range.top + index * ROWS;
    return mergeReading(id, { ...range, top, bottom: Math.min(top + ROWS - 1, range.bottom) }, take);
  });
}

function mergeReading(id: string, range: Range, take: (merges: readonly Range[]) => void): Reading {
  return {
    weight: 1,
    queue: (context) => {
      const merged = rangeOn(context.workbook.worksheets.getItem(id), range).getMergedAreasOrNullObject();
      const { areas } = merged;
      areas.load("items/address");
      return () => {
        if (!merged.isNullObject) take(areas.items.flatMap(({ address }) => rangeOf(address) ?? []));
        return true;
      };
    },
    halves: halving(range, (half) => mergeReading(id, half, take)),
  };
}

/** Each area once. */
export function distinct(ranges: readonly Range[]): readonly Range[] {
  const keyOf = ({ top, left, bottom, right }: Range) => [top, left, bottom, right].join(":");
  return [...new Map(ranges.map((range) => [keyOf(range), range])).values()];
}
