import type { CellPlace } from "../../../core";
import { formatAddress } from "../../../core";
import { WorkbookError } from "../../WorkbookError";
import type { ExcelHost, Trip } from "../host";
import { queueRecord } from "../record/recordPart";
import { lookAt } from "../state/lookAt";
import type { Seen } from "../state/Seen";
import { changesBetween } from "./CellChange";
import { cellSteps } from "./cellSteps";
import type { SheetPlan } from "./planSheets";
import type { Progress, Step } from "./Step";
import { step, takeSteps } from "./Step";

/** Changes that belong together. */
export interface Work {
  /** The cells that change. */
  readonly places: readonly CellPlace[];
  readonly sheets: SheetPlan;
  readonly steps: readonly Step[];
  /** What can only be done once all else has succeeded. */
  readonly last: readonly Step[];
}

/** Does all of it, or puts back what was done: cells, sheets and record stand as they were seen. */
export async function allOrNothing(host: ExcelHost, trip: Trip, seen: Seen, work: Work): Promise<void> {
  const progress: Progress = { hasBegun: false };
  announce(host, seen, work);
  try {
    await takeSteps(trip, work.steps, progress);
    await takeSteps(trip, work.last, progress);
  } catch (error) {
    if (progress.hasBegun) await putBack(host, trip, seen, work, error);
    throw error;
  }
}

function announce({ ownWrites }: ExcelHost, { known }: Seen, { places, sheets }: Work): void {
  const idOf = new Map(known.tabs.map(({ id, name }) => [name, id]));
  ownWrites.add(
    places.map((place) => ({ worksheetId: idOf.get(place.sheet) ?? "", address: formatAddress(place) })),
    [...sheets.added, ...sheets.leaving].map(({ name }) => name),
  );
}

async function putBack(host: ExcelHost, trip: Trip, seen: Seen, work: Work, reason: unknown): Promise<void> {
  let now: Seen;
  try {
    now = await lookAt(host, trip, undefined, () => work.places);
    const cells = cellSteps(changesBetween(now.known.tabs, now.states, seen.states));
    await takeSteps(trip, [...sheetsBack(now, seen, work.sheets), ...cells, recordBack(now, seen)], {
      hasBegun: false,
    });
  } catch (error) {
    throw unrestored(reason, error, MIXED);
  }
  const isLost = work.sheets.leaving.some(({ tab }) => !now.known.tabs.some(({ id }) => id === tab.id));
  if (isLost) throw unrestored(reason, reason, LOST);
}

/** Sheets that we added go, and those that had stepped aside get their names again. */
function sheetsBack(now: Seen, seen: Seen, { added }: SheetPlan): readonly Step[] {
  const former = new Map(seen.known.tabs.map(({ id, name }) => [id, name]));
  const isOurs = (name: string) => added.some((sheet) => sheet.name === name);
  const strays = now.known.tabs.filter(({ id, name }) => !former.has(id) && isOurs(name));
  const renamed = now.known.tabs.filter(({ id, name }) => former.has(id) && former.get(id) !== name);
  return [
    ...strays.map(({ id }) =>
      step(1, ({ workbook }) => {
        workbook.worksheets.getItem(id).delete();
      }),
    ),
    ...renamed.map(({ id, name }) =>
      step(1, ({ workbook }) => {
        workbook.worksheets.getItem(id).name = former.get(id) ?? name;
      }),
    ),
  ];
}

function recordBack(now: Seen, seen: Seen): Step {
  return step(1, (context) => {
    queueRecord(context, now.known.part?.id, seen.known.part?.xml ?? "");
  });
}

const MIXED = "写入中断，且未能自动恢复。写入前的内容已记录在工作簿中，排除上述问题后点“全部撤销”恢复。";
const LOST = "写入中断，内容已恢复到写入之前，但先前的结果表已删除，请重新检查后再写入。";

function unrestored(reason: unknown, cause: unknown, what: string): WorkbookError {
  const why = reason instanceof Error ? reason.message : "";
  return new WorkbookError("unrestored", `${why}${what}`, { cause });
}
