import type { Table } from "../table";
import type { Period } from "./Fact";

/** One object for each period, however many figures share it. */
const periods = new Map<string, Period>();

function period(kind: Period["kind"], year: number, part: string | undefined): Period {
  const name = [kind, year, part].join("|");
  let known = periods.get(name);
  if (known === undefined) periods.set(name, (known = { kind, year, ...(part === undefined ? {} : { part }) }));
  return known;
}

/** What the column of a figure says of its time. */
interface Time {
  readonly measure: string;
  /** The part of the year that the heading or else the title names. */
  readonly part?: string;
  /** That which the heading names itself. */
  readonly ownPart?: string;
}

/** A balance at the start or end of a year, or of a part of it, is an instant, everything else a flow. */
export function periodOf(concept: string, { measure, part, ownPart }: Time, year: number, table: Table): Period {
  // 年初结转 in a table of a quarter is that of the year.
  if (concept === "openingBalance") return period("yearStart", year, ownPart);
  if (measure === "openingValue") return period("yearStart", year, part);
  const isInstant = concept === "closingBalance" || INSTANT_MEASURES.has(measure);
  return period(isInstant || table.kind === "staffing" ? "yearEnd" : "year", year, part);
}

const INSTANT_MEASURES: ReadonlySet<string> = new Set([
  "closingValue",
  "netValue",
  "originalValue",
  "accumulatedDepreciation",
]);

/** True for figures of the same year, or the same part of it, or of the same instant. */
export function isSamePeriod(left: Period | undefined, right: Period | undefined): boolean {
  return left?.kind === right?.kind && left?.year === right?.year && left?.part === right?.part;
}
