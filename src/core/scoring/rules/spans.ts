import { readWritten, toCompact, type WrittenDate } from "../../quantity";

/** A period of the calendar as ISO days, so that they compare as texts. */
export interface Span {
  readonly year?: number;
  readonly first: string;
  readonly last: string;
  /** As a deadline, the last day that is in time on every reading: 9月前 may mean before September. */
  readonly sure: string;
  readonly isDeadline: boolean;
}

/** The period that a text names; absent where it names none. */
export function spanIn(text: string, year: number | undefined): Span | undefined {
  const written = readWritten(text);
  return written.kind === "date" ? spanOf(written.date, toCompact(text), year) : undefined;
}

/** The period that a date closes, as long as its words say: a day, month, quarter, half year or year. */
export function spanOf(date: WrittenDate, words: string, year: number | undefined): Span {
  const own = date.year ?? year;
  const last = iso(own, date.month, date.day);
  const months = monthsNamed(words);
  const first = months === 0 ? last : iso(own, date.month - months + 1, 1);
  const isVague = /月份?(?:之|以)?前/.test(words);
  const sure = isVague ? iso(own, date.month, 0) : last;
  return { ...(own === undefined ? {} : { year: own }), first, last, sure, isDeadline: date.isDeadline };
}

/** The last day in a calculation: without the year where either of the two periods has none. */
export function dayText({ last, year }: Span, beside: Span): string {
  if (year !== undefined && beside.year !== undefined) return last;
  const [, month, day] = last.split("-").map(Number);
  return `${String(month)}月${String(day)}日`;
}

function monthsNamed(words: string): number {
  if (/[日号]|\d[-/.]\d{1,2}[-/.]\d/.test(words) || words === "") return 0;
  if (words.includes("季")) return 3;
  if (words.includes("半年")) return 6;
  return words.includes("月") || /\d[-/]\d/.test(words) ? 1 : 12;
}

function iso(year: number | undefined, month: number, day: number): string {
  return [String(year ?? 0).padStart(4, "0"), pad(month), pad(day)].join("-");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
