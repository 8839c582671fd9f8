import type { OwnRecord, Undo } from "./OwnRecord";
import { readMemory } from "./memoryGuards";
import { isObject, isOwnMark, isOwnSheet, isPartEdit, isRemovedPart, isWrittenCell } from "./recordGuards";

const RECORD_FORMAT = "jihe/record@1";
export const RECORD_NAMESPACE = "urn:jihe:record:1";
export const NO_RECORD: OwnRecord = { cells: [], marks: [], sheets: [] };

const FAMILY = "jihe/record@";

export function formatRecord(record: OwnRecord): string {
  return JSON.stringify({ format: RECORD_FORMAT, ...record });
}

/** Whether nothing of ours is recorded. */
export function isEmptyRecord({ cells, marks, sheets, memory }: OwnRecord): boolean {
  return cells.length + marks.length + sheets.length === 0 && memory === undefined;
}

/** The record that a text holds; "newer" for one that a later version of this tool wrote, absent where it is none. */
export function parseRecord(text: string): OwnRecord | "newer" | undefined {
  const parsed = parseJson(text);
  if (!isObject(parsed) || typeof parsed["format"] !== "string") return undefined;
  if (parsed["format"] !== RECORD_FORMAT) return parsed["format"].startsWith(FAMILY) ? "newer" : undefined;
  const { cells, sheets } = parsed;
  if (!Array.isArray(cells) || !Array.isArray(sheets)) return undefined;
  const marks = Array.isArray(parsed["marks"]) ? parsed["marks"].filter(isOwnMark) : [];
  const memory = readMemory(parsed["memory"]);
  const undo = readUndo(parsed["undo"]);
  return {
    ...{ cells: cells.filter(isWrittenCell), marks, sheets: sheets.filter(isOwnSheet) },
    ...(memory === undefined ? {} : { memory }),
    ...(undo === undefined ? {} : { undo }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readUndo(value: unknown): Undo | undefined {
  if (!isObject(value) || !isObject(value["parts"]) || !Array.isArray(value["added"])) return undefined;
  const { before, after } = value;
  if (typeof before !== "string" || typeof after !== "string") return undefined;
  const parts = Object.entries(value["parts"]).map(([path, edits]) => {
    return [path, Array.isArray(edits) ? edits.filter(isPartEdit) : []] as const;
  });
  const added = value["added"].filter((path) => typeof path === "string");
  const removed = Array.isArray(value["removed"]) ? value["removed"].filter(isRemovedPart) : [];
  return {
    ...{ before, after, added, parts: Object.fromEntries(parts) },
    ...(removed.length === 0 ? {} : { removed }),
  };
}
