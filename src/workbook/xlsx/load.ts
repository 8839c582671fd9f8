import type { Sheet } from "../../core";
import type { OwnRecord } from "../OwnRecord";
import type { Package } from "./parts/Package";
import { partText, requiredText } from "./parts/Package";
import { readRecord } from "./parts/recordPart";
import type { Structure, Tab } from "./parts/Structure";
import { relatedPath } from "./parts/Structure";
import { readFormats } from "./read/readFormats";
import { readSharedStrings } from "./read/readSharedStrings";
import { readSheet } from "./read/readSheet";
import type { SheetContent } from "./read/SheetContent";
import { toSheet } from "./read/toSheet";

/** A workbook with its cells read. */
export interface Loaded {
  readonly pkg: Package;
  readonly structure: Structure;
  readonly record: OwnRecord;
  /** The worksheets in tab order, those of our own included. */
  readonly worksheets: readonly Worksheet[];
}

export interface Worksheet {
  readonly tab: Tab;
  readonly content: SheetContent;
  readonly sheet: Sheet;
}

/** Reads every worksheet; `onSheet` hears how many of how many are read. */
export function load(pkg: Package, structure: Structure, onSheet?: (done: number, all: number) => void): Loaded {
  const text = (kind: string) => {
    const path = relatedPath(structure, kind);
    return path === undefined ? undefined : partText(pkg, path);
  };
  const { isDate1904 } = structure;
  const strings = readSharedStrings(text("sharedStrings"));
  const tables = { strings, formats: readFormats(text("styles")), isDate1904 };
  const tabs = structure.tabs.filter(({ isWorksheet }) => isWorksheet);
  const worksheets = tabs.map((tab, index) => {
    const content = readSheet(requiredText(pkg, tab.path), tables);
    onSheet?.(index + 1, tabs.length);
    return { tab, content, sheet: toSheet(tab, content) };
  });
  return { pkg, structure, record: readRecord(pkg, structure), worksheets };
}
