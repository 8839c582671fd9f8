import type { CellPlace, Sheet } from "../../../src/core";
import { formatRange } from "../../../src/core";
import { recalculate } from "../../../src/workbook/xlsx/recalculate/recalculate";
import type { Behaviour, EventEntry, Failure, Host } from "./Host";
import type { HostModel, HostSheet } from "./HostModel";
import { cellOf, keyOf, placeOf } from "./HostModel";
import type { HostObject } from "./HostObject";
import { workbookObject } from "./objects/workbook";
import type { RequestBody } from "./protocol";
import { processQuery } from "./protocol";

const CODES = { editing: 5004, session: 5012, requestTooLarge: 5103, answerTooLarge: 5104 };
const DATA_CHANGED = 10;
const SET_PROPERTY = 4;

export function createHost(model: HostModel, told: Partial<Behaviour> = {}): Host {
  const behaviour: Behaviour = {
    ...{ level: 18, hasOldClient: false, isEditing: false, isSessionLost: false, failures: [] },
    ...NO_LIMITS,
    ...told,
  };
  const listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  const references = new Map<string, HostObject>();
  const kept = { count: 0 };
  const pending: EventEntry[] = [];
  let dirty: CellPlace[] = [];
  const host: Host = {
    ...{ model, behaviour, requests: [] },
    process(text) {
      const body = JSON.parse(text) as RequestBody;
      if (isOwnTalk(body)) return processQuery(body, { workbook, level: behaviour.level, references, kept });
      host.requests.push(body);
      const failure = takeFailure(behaviour.failures, body);
      const refused = refusal(behaviour, text, failure);
      if (refused !== undefined) return refused;
      const failing = failure === undefined ? undefined : { action: failure.action ?? 0, code: String(failure.code) };
      const response = processQuery(body, { workbook, level: behaviour.level, references, kept, failure: failing });
      setImmediateOrSoon(() => {
        emit(listeners, pending.splice(0));
      });
      return JSON.stringify(response).length > behaviour.longestAnswer ? CODES.answerTooLarge : response;
    },
    onEvents: (listener) => listeners.push(listener),
    changed(sheet, range, by) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) dirty.push({ sheet: sheet.name, row, column });
      }
      const triggerSource = by === "addin" ? "ThisLocalAddin" : "Unknown";
      const message = {
        address: formatRange(range),
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheet.id,
      };
      const text = JSON.stringify(behaviour.level >= 14 ? { ...message, triggerSource } : message);
      pending.push({ messageCategory: 65_536, messageType: DATA_CHANGED, targetId: "Workbook", message: text });
      if (by === "user") {
        host.settle();
        emit(listeners, pending.splice(0));
      }
    },
    settle() {
      if (model.calculationMode === "Automatic") host.calculate();
    },
    calculate() {
      const changed = dirty;
      dirty = [];
      bringUpToDate(model, changed);
    },
  };
  const workbook = () => workbookObject(host);
  return host;
}

const NO_LIMITS = {
  longestRequest: Number.POSITIVE_INFINITY,
  longestAnswer: Number.POSITIVE_INFINITY,
  cellsShown: Number.POSITIVE_INFINITY,
};

const soon = typeof setImmediate === "function" ? setImmediate : (work: () => void) => setTimeout(work, 0);

function setImmediateOrSoon(work: () => void): void {
  soon(work);
}

/** What the client says of itself: it lets go of kept objects, and tells Office that it has started. */
function isOwnTalk({ Actions, ObjectPaths }: RequestBody): boolean {
  const telling = Actions.filter(({ ActionType }) => ActionType !== 1);
  const paths = Object.values(ObjectPaths);
  const isCleaning = telling.length > 0 && telling.every(({ Name }) => Name === "_RemoveReference");
  return isCleaning || (paths.length > 0 && paths.every(({ ObjectPathType }) => ObjectPathType === 2));
}

function takeFailure(failures: Failure[], { Actions }: RequestBody): Failure | undefined {
  const settings = Actions.flatMap(({ ActionType }, index) => (ActionType === SET_PROPERTY ? [index] : []));
  for (const failure of failures) failure.request--;
  const index = failures.findIndex(({ request, isHalfWay }) =>
    isHalfWay === true ? settings.length > 1 : request === 0,
  );
  const failure = index < 0 ? undefined : failures.splice(index, 1)[0];
  const middle = settings[Math.floor(settings.length / 2)];
  return failure?.isHalfWay === true && middle !== undefined ? { ...failure, action: middle } : failure;
}

function refusal(behaviour: Behaviour, text: string, failure: Failure | undefined): number | undefined {
  if (typeof failure?.code === "number") return failure.code;
  if (behaviour.isSessionLost) return CODES.session;
  if (behaviour.isEditing) return CODES.editing;
  return text.length > behaviour.longestRequest ? CODES.requestTooLarge : undefined;
}

function emit(listeners: Parameters<Host["onEvents"]>[0][], entries: readonly EventEntry[]): void {
  if (entries.length > 0) for (const listener of listeners) listener(entries);
}

function bringUpToDate(model: HostModel, changed: readonly CellPlace[]): void {
  const known = changed.filter((place) => findCell(model, place) !== undefined);
  if (known.length === 0) return;
  const isEntered = known.some((place) => findCell(model, place)?.formula !== undefined);
  const sources = isEntered ? allPlaces(model) : known;
  for (const { sheet, row, column, value } of recalculate(model.sheets.map(asSheet), sources).values) {
    const found = model.sheets.find(({ name }) => name === sheet);
    if (found !== undefined) cellOf(found, row, column).value = value;
  }
}

function findCell({ sheets }: HostModel, { sheet, row, column }: CellPlace) {
  return sheets.find(({ name }) => name === sheet)?.cells.get(keyOf(row, column));
}

/** A formula that was entered depends on cells that did not change: all that hold no formula are given. */
function allPlaces({ sheets }: HostModel): readonly CellPlace[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { formula }]) => (formula === undefined ? [{ sheet: name, ...placeOf(key) }] : [])),
  );
}

/** The sheet as the readers of files see it. */
function asSheet({ name, visibility, cells, merges, isProtected }: HostSheet): Sheet {
  const rows: ((Sheet["rows"][number] & object) | undefined)[] = [];
  for (const [key, { value, formula }] of cells) {
    if (value === null && formula === undefined) continue;
    const { row, column } = placeOf(key);
    const line = [...(rows[row] ?? [])];
    line[column] = { value, ...(formula === undefined ? {} : { formula: formula.slice(1) }) };
    rows[row] = line;
  }
  return {
    ...{ name, visibility, merges, isProtected, hiddenRows: [], hiddenColumns: [] },
    rows: Array.from(rows),
  };
}
