import type { Table } from "../table";
import type { Period } from "./Fact";

/** One object for each period, however many figures share it. */
const periods: Readonly<Record<Period["kind"], Map<number, Period>>> = {
  year: new Map(),
  yearStart: new Map(),
  yearEnd: new Map(),
};

function period(kind: Period["kind"], year: number): Period {
  let known = periods[kind].get(year);
  if (known === undefined) periods[kind].set(year, (known = { kind, year }));
  return known;
}

/** A balance at the start or end of a year is an instant, everything else a flow over the year. */
export function periodOf(concept: string, measure: string, year: number, table: Table): Period {
  if (concept === "openingBalance" || measure === "openingValue") return period("yearStart", year);
  const isInstant = concept === "closingBalance" || INSTANT_MEASURES.has(measure);
  return period(isInstant || table.kind === "staffing" ? "yearEnd" : "year", year);
}

const INSTANT_MEASURES: ReadonlySet<string> = new Set([
  "closingValue",
  "netValue",
  "originalValue",
  "accumulatedDepreciation",
]);
