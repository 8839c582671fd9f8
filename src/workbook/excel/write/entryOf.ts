import type { CellValue } from "../../../core";

/** What is to be set as a cell's value so that the cell holds a value that is meant. */
export interface Entry {
  readonly input: string | number | boolean;
  /** The cell has to be of the text format while this is set. */
  readonly asText: boolean;
}

/** Text that Excel takes as it is: Chinese characters alone are no formula, number, date or truth value. */
const PLAIN = /^[\p{Script=Han}、，。；：（）“”]+$/u;
/** Text that would become a formula as soon as someone edits the cell, or that begins with the mark of a text itself. */
const RISKY = /^[=+\-@']/;
const TEXT_FORMAT = "@";

/**
 * Excel reads text as a person's typing. Text that begins like a formula is set behind an apostrophe, so that it stays text
 * also when the cell is edited; other text that might be read as a number or a date is set while the cell is of the text
 * format, which leaves no trace.
 */
export function entryOf(value: CellValue | null, format: string | undefined): Entry {
  if (value === null) return { input: "", asText: false };
  if (typeof value === "object") return { input: value.error, asText: false };
  if (typeof value !== "string" || value === "" || PLAIN.test(value)) return { input: value, asText: false };
  if (format === TEXT_FORMAT) return { input: value.startsWith("'") ? `'${value}` : value, asText: false };
  return RISKY.test(value) ? { input: quoted(value), asText: false } : { input: value, asText: true };
}

/** What is set for a cell of a sheet of ours, which nobody gets back as it was. */
export function ownEntryOf(value: string | number | null): string | number {
  return typeof value !== "string" || value === "" || PLAIN.test(value) ? (value ?? "") : quoted(value);
}

function quoted(text: string): string {
  return `'${text}`;
}
