import type { CellValue } from "../../../core";

/** Text that Excel takes as it is: Chinese characters alone are no formula, number, date or truth value. */
const PLAIN = /^[\p{Script=Han}、，。；：（）“”]+$/u;
const TEXT_FORMAT = "@";

/**
 * What is to be set as a cell's value so that the cell holds this value. Excel reads text as a person's typing: behind an
 * apostrophe it stays text, whatever it looks like; a cell of the text format takes it as it is.
 */
export function entryOf(value: CellValue | null, format: string | undefined): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string" || value === "") return value;
  if (format === TEXT_FORMAT) return value.startsWith("'") ? `'${value}` : value;
  return PLAIN.test(value) ? value : `'${value}`;
}
