import type { ExcelHost, Trip } from "./host";
import { keepUnrestorable } from "./plan/planLayer";
import { standingSheets, titlePlaces } from "./plan/ownSheets";
import { ownCells, withoutMarks } from "./plan/userState";
import type { Known } from "./read/Tab";
import { lookAt } from "./state/lookAt";
import { applyLayer, memoryAfter } from "./write/applyLayer";
import { planSheets } from "./write/planSheets";

/** Takes our fills and notes back; values and sheets stay ours. */
export async function clearMarks(
  host: ExcelHost,
  trip: Trip,
  before: Known | undefined,
): Promise<readonly [Known, undefined]> {
  const seen = await lookAt(host, trip, before, (record) => [...record.marks, ...titlePlaces(record)]);
  const { record, tabs } = seen.known;
  const own = ownCells(record);
  const standing = standingSheets(seen);
  const states = [...seen.states].filter(([, { sheet }]) => !standing.includes(sheet));
  const cleared = new Map(states.map(([key, state]) => [key, withoutMarks(state, own)]));
  const { targets, marks } = keepUnrestorable(seen, cleared, standing);
  const plan = { targets, written: record.cells, marks, skipped: [] };
  const layer = { plan, sheets: planSheets(tabs, [], []), staying: record.sheets, memory: memoryAfter(record, {}) };
  return [await applyLayer(host, trip, seen, layer), undefined];
}
