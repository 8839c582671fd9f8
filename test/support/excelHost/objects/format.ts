import type { Range } from "../../../../src/core";
import type { Host } from "../Host";
import { checkWritable } from "../writable";
import type { HostSheet, Json } from "../HostModel";
import type { HostObject, Scalar } from "../HostObject";
import { numberFrom, textFrom } from "../HostObject";
import { clearFill, commonLook, setLook } from "../looks";

interface Place {
  readonly sheet: HostSheet;
  readonly range: Range;
}

/** The format of one range or of several. */
export function formatObject(host: Host, places: readonly Place[]): HostObject {
  const look = lookOf(host, places);
  return {
    type: "RangeFormat",
    scalars: {
      HorizontalAlignment: look("horizontalAlignment"),
      VerticalAlignment: look("verticalAlignment"),
      WrapText: look("wrapText"),
      RowHeight: lineSize(host, places, "rows"),
      ColumnWidth: lineSize(host, places, "columns"),
    },
    children: {
      Fill: { get: () => fillObject(host, places) },
      Font: { get: () => fontObject(host, places) },
      Borders: { get: () => bordersObject(host, places) },
    },
  };
}

function fillObject(host: Host, places: readonly Place[]): HostObject {
  const look = lookOf(host, places);
  const clear = () => {
    for (const { sheet, range } of places) {
      checkWritable(host, sheet);
      clearFill(sheet, range);
    }
    return undefined;
  };
  return {
    type: "RangeFill",
    scalars: {
      Color: look("fill/color"),
      Pattern: { ...look("fill/pattern"), since: 9 },
      PatternColor: { ...look("fill/patternColor"), since: 9 },
    },
    methods: { Clear: { call: clear } },
  };
}

function fontObject(host: Host, places: readonly Place[]): HostObject {
  const look = lookOf(host, places);
  return {
    type: "RangeFont",
    scalars: {
      Bold: look("font/bold"),
      Size: look("font/size"),
      Color: look("font/color"),
      Underline: look("font/underline"),
    },
  };
}

function bordersObject(host: Host, places: readonly Place[]): HostObject {
  const look = lookOf(host, places);
  return {
    type: "RangeBorderCollection",
    indexer: (side) => ({
      type: "RangeBorder",
      scalars: {
        Style: look(`borders/${textFrom(side)}/style`),
        Color: look(`borders/${textFrom(side)}/color`),
      },
    }),
  };
}

function lookOf(host: Host, places: readonly Place[]): (name: string) => Scalar {
  return (name) => ({
    get: () => {
      const [first, ...others] = places.map(({ sheet, range }) => commonLook(sheet, range, name));
      return first !== undefined && others.every((other) => other === first) ? first : null;
    },
    set: (value) => {
      for (const { sheet, range } of places) {
        checkWritable(host, sheet);
        setLook(sheet, range, name, value);
      }
    },
  });
}

function lineSize(host: Host, places: readonly Place[], lines: "rows" | "columns"): Scalar {
  const indexes = ({ range: { top, bottom, left, right } }: Place) =>
    lines === "rows" ? ([top, bottom] as const) : ([left, right] as const);
  return {
    get: (): Json => {
      const [first] = places;
      return first === undefined ? null : (first.sheet[lines].get(indexes(first)[0])?.size ?? null);
    },
    set: (value) => {
      for (const place of places) {
        checkWritable(host, place.sheet);
        const [from, to] = indexes(place);
        for (let index = from; index <= to; index++) {
          place.sheet[lines].set(index, { ...place.sheet[lines].get(index), size: numberFrom(value) });
        }
      }
    },
  };
}
