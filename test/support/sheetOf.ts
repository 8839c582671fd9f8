import { parseRange, type Cell, type Range, type Sheet } from "../../src/core/grid";

type Content = string | number | boolean | null | Cell;

interface Options {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly visibility?: Sheet["visibility"];
}

/** A sheet from rows of values (null: blank) or whole cells; numbers may carry a format: { value: 0.5, format: "0.00%" }. */
export function sheetOf(rows: readonly (readonly Content[])[], options: Options = {}): Sheet {
  return {
    name: options.name ?? "表一",
    visibility: options.visibility ?? "visible",
    rows: rows.map((row) => row.map(cellOf)),
    merges: (options.merges ?? []).map(rangeOf),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

function cellOf(content: Content): Cell | undefined {
  if (content === null) return undefined;
  return typeof content === "object" ? content : { value: content };
}

function rangeOf(text: string): Range {
  const range = parseRange(text);
  if (range === undefined) throw new Error(`not a range: ${text}`);
  return range;
}
