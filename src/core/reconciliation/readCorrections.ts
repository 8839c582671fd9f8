import {
  isGiven,
  member,
  readEntries,
  readList,
  readText,
  refuse,
  type JsonFault,
  type JsonReader,
} from "../scoring/jsonReader";
import type { Correction, RowRole } from "../table";

/** What a file of corrections says it is. */
const FORMAT = "jihe/corrections@1";

/** Row roles by their ids and as people call them. */
const ROLES: Readonly<Record<string, RowRole>> = {
  item: "item",
  明细: "item",
  total: "total",
  合计: "total",
  subtotal: "subtotal",
  小计: "subtotal",
  ofWhich: "ofWhich",
  其中: "ofWhich",
};

/** Members of each kind of correction beside `what`, `sheet`, `table` and `is`. */
const MEMBERS: Readonly<Record<Correction["what"], readonly string[]>> = {
  tableKind: [],
  column: ["column"],
  rowRole: ["row"],
  unit: ["column", "row"],
};

/**
 * Reads corrections (更正) from parsed JSON: `{ "format": "jihe/corrections@1", "corrections": [{ what, sheet, table, is,
 * column?, row? }] }`. Strict: what it does not know is a fault; returns all of them.
 */
export function readCorrections(
  value: unknown,
): { readonly corrections: readonly Correction[] } | { readonly faults: readonly JsonFault[] } {
  const root: JsonReader = { path: "", value, faults: [] };
  const format = member(root, "format");
  if (readText(format) !== FORMAT && format.value !== undefined) refuse(format, "format", "");
  refuseOthers(root, ["format", "corrections"]);
  const corrections = readList(member(root, "corrections")).map(readCorrection);
  return root.faults.length > 0
    ? { faults: root.faults }
    : { corrections: corrections.filter((correction) => correction !== undefined) };
}

function readCorrection(reader: JsonReader): Correction | undefined {
  const what = WHATS.find((each) => each === member(reader, "what").value);
  if (what === undefined) {
    refuse(member(reader, "what"), "correctionKind", undefined);
    return undefined;
  }
  refuseOthers(reader, ["what", "sheet", "table", "is", ...MEMBERS[what]]);
  const text = (name: string) => readText(member(reader, name));
  const given = <T>(name: string, put: (words: string) => T) =>
    isGiven(member(reader, name)) ? put(text(name)) : undefined;
  const table = { sheet: text("sheet"), table: text("table") };
  switch (what) {
    case "tableKind":
      return { what, ...table, is: text("is") };
    case "column":
      return { what, ...table, column: text("column"), is: text("is") };
    case "rowRole":
      return { what, ...table, row: text("row"), is: readRole(member(reader, "is")) };
    case "unit":
      return {
        what,
        ...table,
        ...given("column", (column) => ({ column })),
        ...given("row", (row) => ({ row })),
        is: text("is"),
      };
  }
}

const WHATS = ["tableKind", "column", "rowRole", "unit"] as const satisfies readonly Correction["what"][];

function readRole(reader: JsonReader): RowRole {
  return ROLES[readText(reader)] ?? refuse(reader, "rowRole", "item");
}

/** Notes members that nobody reads: a misspelt one would be ignored in silence. */
function refuseOthers(reader: JsonReader, known: readonly string[]): void {
  for (const [name, entry] of readEntries(reader)) if (!known.includes(name)) refuse(entry, "unknownMember", undefined);
}
