import type { Memory } from "../../core";
import { NO_MEMORY } from "../../core";
import type { ExcelHost, Trip } from "./host";
import type { Known } from "./read/Tab";
import { look } from "./record/recordPart";
import { lookAt } from "./state/lookAt";
import { applyLayer, memoryAfter } from "./write/applyLayer";
import { planSheets } from "./write/planSheets";

/** What people said, as it is kept now. */
export async function recallMemory(trip: Trip): Promise<readonly [Known, Memory]> {
  const known = await look(trip);
  const { memory } = known.record;
  return [known, memory === undefined || memory === "newer" ? NO_MEMORY : memory];
}

/** Keeps this in the record instead of what was kept; our layer stays. */
export async function keepMemory(
  host: ExcelHost,
  trip: Trip,
  before: Known | undefined,
  memory: Memory,
): Promise<readonly [Known, undefined]> {
  const seen = await lookAt(host, trip, before, () => []);
  const { record, tabs } = seen.known;
  const plan = { targets: new Map(), written: record.cells, marks: record.marks, skipped: [] };
  const kept = memoryAfter(record, { memory });
  const layer = { plan, sheets: planSheets(tabs, [], []), staying: record.sheets, memory: kept };
  return [await applyLayer(host, trip, seen, layer), undefined];
}
