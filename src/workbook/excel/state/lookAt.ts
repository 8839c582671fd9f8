import type { CellPlace, Range } from "../../../core";
import type { OwnRecord } from "../../OwnRecord";
import { codeOf } from "../faults";
import type { ExcelHost, Trip } from "../host";
import { WorkbookError } from "../../WorkbookError";
import { covering } from "../read/ranges";
import { mergeReadings } from "../read/readMerges";
import type { Reading } from "../read/Reading";
import { readAll } from "../read/Reading";
import type { Known } from "../read/Tab";
import { queueTabs } from "../read/Tab";
import { look, queuePart, queuePartIds, recordIn } from "../record/recordPart";
import { NO_RECORD } from "../../record";
import type { CellState } from "./CellState";
import { placeKey } from "./CellState";
import type { Seen } from "./Seen";
import { shownAt } from "./Seen";
import { commentedCells, commentReading } from "./comments";
import type { Comment } from "./comments";
import { noteReading, statesReading } from "./readStates";

/** The cells to look at, once it is known what we wrote earlier. */
type Places = (record: OwnRecord) => readonly CellPlace[];

/**
 * Looks at cells, and at the tabs and our record along with them: one round trip where these still are what was known, more
 * where they are not, or where a cell turns out to lie in a merged area whose first cell was not looked at.
 */
export async function lookAt(host: ExcelHost, trip: Trip, before: Known | undefined, places: Places): Promise<Seen> {
  const known = before ?? (await look(trip));
  const seen = await lookOnce(host, trip, known, places(known.record));
  if (seen !== undefined && isSame(known, seen.known)) return complete(host, trip, seen, places(known.record));
  const fresh = await look(trip);
  const again = await lookOnce(host, trip, fresh, places(fresh.record));
  if (again === undefined) throw moved();
  return complete(host, trip, again, places(fresh.record));
}

async function complete(host: ExcelHost, trip: Trip, seen: Seen, places: readonly CellPlace[]): Promise<Seen> {
  const commented = await commentedCells(trip, seen.comments);
  return { ...(await withShown(host, trip, seen, places)), commented };
}

async function withShown(host: ExcelHost, trip: Trip, seen: Seen, places: readonly CellPlace[]): Promise<Seen> {
  const missing = places.map((place) => shownAt(seen, place)).filter((place) => !seen.states.has(placeKey(place)));
  const there = missing.filter(({ sheet }) => seen.known.tabs.some(({ name }) => name === sheet));
  if (there.length === 0) return seen;
  const more = await lookOnce(host, trip, seen.known, there);
  if (more === undefined) throw moved();
  return { ...seen, states: new Map([...seen.states, ...more.states]) };
}

/** One look; nothing where a sheet or the record that was known is gone. */
async function lookOnce(
  host: ExcelHost,
  trip: Trip,
  known: Known,
  places: readonly CellPlace[],
): Promise<Seen | undefined> {
  try {
    return await see(host, trip, known, places);
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return undefined;
    throw error;
  }
}

function moved(): WorkbookError {
  return new WorkbookError("busy", "工作簿正在被改动，请稍候再试。");
}

interface Draft {
  readonly states: Map<string, CellState>;
  readonly merges: Map<string, Range[]>;
  readonly protectedSheets: Set<string>;
  readonly commented: Set<string>;
  readonly comments: Comment[];
  rest: Pick<Seen, "known" | "isStructureProtected" | "isReadOnly" | "isManual"> | undefined;
}

async function see(host: ExcelHost, trip: Trip, known: Known, places: readonly CellPlace[]): Promise<Seen> {
  const draft: Draft = {
    ...{ states: new Map(), merges: new Map(), protectedSheets: new Set(), commented: new Set(), comments: [] },
    rest: undefined,
  };
  const perSheet = known.tabs.flatMap((tab) => {
    const own = places.filter(({ sheet }) => sheet === tab.name);
    return own.length === 0 ? [] : sheetReadings(host, tab, own, draft);
  });
  await readAll(trip, [workbookReading(known, draft), ...perSheet]);
  const { rest, ...seen } = draft;
  if (rest === undefined) throw new Error("nothing was read");
  return { ...seen, ...rest };
}

function workbookReading({ part }: Known, draft: Draft): Reading {
  return {
    weight: 1,
    queue: (context) => {
      const { workbook } = context;
      const { application } = workbook;
      application.load("calculationMode");
      const takeTabs = queueTabs(context);
      const takeIds = queuePartIds(context);
      const takePart = part === undefined ? undefined : queuePart(context, part.id);
      workbook.load("readOnly");
      workbook.protection.load("protected");
      return () => {
        const read = takeIds().length === 0 ? undefined : takePart?.();
        const record = read === undefined ? NO_RECORD : recordIn(read);
        draft.rest = {
          known: { tabs: takeTabs(), part: read ?? unread(takeIds()), record },
          isStructureProtected: workbook.protection.protected,
          isReadOnly: workbook.readOnly,
          isManual: application.calculationMode !== "Automatic",
        };
        return true;
      };
    },
  };
}

/** A part that was not there when it was last looked; its text is still to be read. */
function unread([id]: readonly string[]) {
  return id === undefined ? undefined : { id, xml: "" };
}

function sheetReadings(
  host: ExcelHost,
  tab: Known["tabs"][number],
  places: readonly CellPlace[],
  draft: Draft,
): readonly Reading[] {
  const merges: Range[] = [];
  draft.merges.set(tab.name, merges);
  const protection: Reading = {
    weight: 1,
    queue: ({ workbook }) => {
      const own = workbook.worksheets.getItem(tab.id).protection;
      own.load("protected");
      return () => {
        if (own.protected) draft.protectedSheets.add(tab.name);
        return true;
      };
    },
  };
  return [
    protection,
    ...covering(places).flatMap((range) => [
      statesReading(tab, range, (state) => draft.states.set(placeKey(state), state)),
      ...(host.has("mergedAreas") ? mergeReadings(tab.id, range, (found) => merges.push(...found)) : []),
    ]),
    ...(host.has("notes") ? [commentReading(tab, (found) => draft.comments.push(...found))] : []),
    ...(host.has("notes") ? places.map((place) => noteReading(tab, place, draft.states)) : []),
  ];
}

function isSame(one: Known, other: Known): boolean {
  const textOf = ({ tabs, part, record }: Known) => JSON.stringify([tabs, part?.id, { ...record, undo: undefined }]);
  return textOf(one) === textOf(other);
}
