import type { ChangeSet, Memory } from "../../../core";
import { isNothing } from "../../memoryGuards";
import type { OwnRecord } from "../../OwnRecord";
import { isEmptyRecord } from "../../record";
import type { ExcelHost, Trip } from "../host";
import type { LayerPlan } from "../plan/LayerPlan";
import type { Known } from "../read/Tab";
import { queueTabs } from "../read/Tab";
import { newer, queuePartIds, queueRecord, xmlOf } from "../record/recordPart";
import type { Seen } from "../state/Seen";
import { allOrNothing } from "./allOrNothing";
import type { CellChange } from "./CellChange";
import { changesBetween, changesValue } from "./CellChange";
import { cellSteps } from "./cellSteps";
import { checkAllowed } from "./checkAllowed";
import type { SheetPlan } from "./planSheets";
import { leaveSteps, ownSheetsOf, sheetSteps } from "./planSheets";
import type { Step } from "./Step";
import { step } from "./Step";

/** What is to become of our layer. */
export interface Layer {
  readonly plan: LayerPlan;
  readonly sheets: SheetPlan;
  /** Sheets of ours that stay. */
  readonly staying: OwnRecord["sheets"];
  readonly memory: Memory | undefined;
}

/**
 * Writes a layer in the place of the one that was seen. The record goes first, with what both layers did to a cell, so that
 * whatever happens later can be taken back from it; sheets of the old layer go last.
 */
export async function applyLayer(host: ExcelHost, trip: Trip, seen: Seen, layer: Layer): Promise<Known> {
  const { plan, sheets, staying, memory } = layer;
  const { tabs, part, record } = seen.known;
  const changes = changesBetween(tabs, seen.states, plan.targets);
  const next: OwnRecord = {
    ...{ cells: plan.written, marks: plan.marks, sheets: [...staying, ...ownSheetsOf(sheets)] },
    ...(memory === undefined || isNothing(memory) ? {} : { memory }),
  };
  const before = part?.xml ?? "";
  const after = isEmptyRecord(next) ? "" : xmlOf(next);
  const work = [...cellSteps(changes), ...recalculation(seen, changes), ...sheetSteps(sheets, tabs)];
  if (work.length === 0 && before === after) return seen.known;
  checkAllowed(seen, changes, sheets);
  const journal = work.length === 0 ? after : xmlOf(both(record, next, sheets));
  const first = recordStep(part?.id, journal);
  let known = seen.known;
  const relist = knownStep(next, sheets, (found) => (known = found));
  const isDone = journal === after && sheets.leaving.length === 0;
  const last = [...(journal === after ? [] : [recordStep(part?.id, after)]), relist, ...leaveSteps(sheets)];
  const places = changes.map(({ to }) => to);
  const steps = [first, ...work, ...(isDone ? [relist] : [])];
  await allOrNothing(host, trip, seen, { places, sheets, steps, last: isDone ? [] : last });
  return known;
}

/** Takes along, in the last round trip, what the next change has to know. */
function knownStep(record: OwnRecord, { leaving }: SheetPlan, take: (known: Known) => void): Step {
  return {
    weight: 1,
    queue: (context) => {
      const takeTabs = queueTabs(context);
      const takeIds = queuePartIds(context);
      return () => {
        const [id] = takeIds();
        const tabs = takeTabs().filter(({ id: own }) => !leaving.some(({ tab }) => tab.id === own));
        take({ tabs, part: id === undefined ? undefined : { id, xml: xmlOf(record) }, record });
        return true;
      };
    },
  };
}

/** Where formulas wait for F9, those that read our figures are calculated at once, as they are elsewhere. */
function recalculation({ isManual }: Seen, changes: readonly CellChange[]): readonly Step[] {
  if (!isManual || !changes.some(changesValue)) return [];
  return [
    step(1, ({ workbook }) => {
      workbook.application.calculate("Recalculate");
    }),
  ];
}

/** What has to be known to take either layer back, or a mixture of both. */
function both(record: OwnRecord, next: OwnRecord, { leaving }: SheetPlan): OwnRecord {
  const aside = leaving.flatMap(({ tab, name }) => {
    const own = record.sheets.find((sheet) => sheet.name === tab.name);
    return own === undefined ? [] : [{ ...own, name }];
  });
  if (record.cells.length + record.marks.length + record.sheets.length === 0) return next;
  return {
    ...next,
    cells: [...next.cells, ...record.cells],
    marks: [...next.marks, ...record.marks],
    sheets: [...next.sheets, ...record.sheets, ...aside],
  };
}

function recordStep(id: string | undefined, xml: string): Step {
  return step(Math.ceil(xml.length / 40), (context) => {
    queueRecord(context, id, xml);
  });
}

/** What is kept from now on; throws "refused" rather than replace what a later version of this tool wrote. */
export function memoryAfter({ memory }: OwnRecord, { memory: said }: Pick<ChangeSet, "memory">): Memory | undefined {
  if (memory === "newer") throw newer();
  return said ?? memory;
}
