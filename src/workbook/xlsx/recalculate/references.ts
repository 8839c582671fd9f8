import { MAX_COLS, MAX_ROWS, type RangeA1, type ReferenceIdentifier, parseA1Ref } from "@borgar/fx/xlsx";
import type { Area, Book } from "./Book";

/** What a reference in a formula points at. */
export type Reference =
  /** The same block on each of these sheets; several for Sheet1:Sheet3!A1. */
  | { readonly kind: "areas"; readonly areas: readonly Area[]; readonly isAbsolute: boolean }
  | { readonly kind: "name"; readonly formula: string }
  /** Another workbook or a sheet that is not there. */
  | { readonly kind: "foreign" }
  /** Some cells of this workbook, but which cannot be told. */
  | { readonly kind: "unknown" };

export function resolveReference(reference: ReferenceIdentifier, home: number, book: Book): Reference {
  if (reference.kind === "table") return { kind: "unknown" };
  const found = parseA1Ref(reference.value);
  if (found === undefined) return { kind: "unknown" };
  if ("name" in found) return resolveName(found.name, found.workbookName, found.sheetName, home, book);
  if (found.workbookName) return { kind: "foreign" };
  const [first = home, last = first] = found.sheetName ? sheetsBetween(found.sheetName, book) : [home];
  if (first < 0 || last < 0) return { kind: "foreign" };
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  const areas = Array.from({ length: to - from + 1 }, (_, index) => areaOf(found.range, from + index));
  return { kind: "areas", areas, isAbsolute: isAbsolute(found.range) };
}

function resolveName(
  name: string,
  workbook: string | undefined,
  sheet: string | undefined,
  home: number,
  book: Book,
): Reference {
  if (workbook && workbook !== "0") return { kind: "foreign" };
  const formula = book.meaning(name, sheet ? book.sheetAt(sheet) : home);
  return formula === undefined ? { kind: "unknown" } : { kind: "name", formula };
}

/** The index of a sheet, or of both ends of "Sheet1:Sheet3"; -1 for one that is not there. */
function sheetsBetween(name: string, book: Book): readonly number[] {
  return name.split(":").map(book.sheetAt);
}

function areaOf(range: RangeA1, sheet: number): Area {
  const rows = [range.top ?? 0, range.bottom ?? MAX_ROWS];
  const columns = [range.left ?? 0, range.right ?? MAX_COLS];
  return {
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function isAbsolute(range: RangeA1): boolean {
  const ends = [
    [range.top, range.$top],
    [range.bottom, range.$bottom],
    [range.left, range.$left],
    [range.right, range.$right],
  ];
  return ends.every(([end, lock]) => end === null || lock === true);
}
