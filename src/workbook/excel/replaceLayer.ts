import type { CellPlace, ChangeSet } from "../../core";
import type { OwnRecord } from "../OwnRecord";
import type { Receipt } from "../Workbook";
import type { ExcelHost, Trip } from "./host";
import { standingSheets, titlePlaces } from "./plan/ownSheets";
import { planLayer } from "./plan/planLayer";
import { isOnSheet } from "./plan/planWrites";
import type { Known } from "./read/Tab";
import { lookAt } from "./state/lookAt";
import { applyLayer, memoryAfter } from "./write/applyLayer";
import { planSheets } from "./write/planSheets";

/** Takes our earlier layer back and writes these changes instead; all of it or nothing. */
export async function replaceLayer(
  host: ExcelHost,
  trip: Trip,
  before: Known | undefined,
  changes: ChangeSet,
): Promise<readonly [Known, Receipt]> {
  const seen = await lookAt(host, trip, before, (record) => placesOf(record, changes));
  const memory = memoryAfter(seen.known.record, changes);
  const own = standingSheets(seen);
  const plan = planLayer(seen, changes, own, { canNote: host.has("notes") });
  const sheets = planSheets(seen.known.tabs, own, changes.sheets);
  const known = await applyLayer(host, trip, seen, { plan, sheets, staying: [], memory });
  const { written, skipped } = plan;
  return [known, { written, addedSheets: sheets.added.map(({ name }) => name), stale: [], skipped }];
}

/** The cells that change or that tell what stands. */
function placesOf(record: OwnRecord, { cells, marks }: ChangeSet): readonly CellPlace[] {
  const places = [...record.cells, ...record.marks, ...titlePlaces(record), ...cells, ...marks].filter(isOnSheet);
  return places.map(({ sheet, row, column }) => ({ sheet, row, column }));
}
