import type { Visibility } from "../../../../src/core";
import { parseAddress, parseRange } from "../../../../src/core";
import type { Host } from "../Host";
import { checkWritable } from "../writable";
import type { HostSheet, Json } from "../HostModel";
import { COLUMN_LIMIT, keyOf, placeOf, ROW_LIMIT } from "../HostModel";
import type { HostObject } from "../HostObject";
import { denied, HostError, invalid, notFound, numberFrom, textFrom } from "../HostObject";
import { pageObject } from "./page";
import { areasObject, parseAreas, rangeObject, usedRange } from "./range";

const VISIBILITIES: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export function worksheetObject(host: Host, sheet: HostSheet): HostObject {
  const { model } = host;
  return {
    type: "Worksheet",
    identity: { Id: sheet.id },
    scalars: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (value) => {
          checkStructure(host);
          const name = textFrom(value);
          if (model.sheets.some((other) => other !== sheet && isSameName(other.name, name))) throw taken();
          sheet.name = name;
        },
      },
      Position: { get: () => model.sheets.indexOf(sheet) },
      Visibility: { get: () => VISIBILITIES[sheet.visibility] },
      Gridlines: setting(host, sheet, "gridlines", 8),
    },
    children: {
      Protection: {
        get: () => ({ type: "WorksheetProtection", scalars: { Protected: { get: () => sheet.isProtected } } }),
      },
      FreezePanes: { since: 7, get: () => freezePanes(host, sheet) },
      PageLayout: { since: 9, get: () => pageObject(host, sheet) },
      Notes: { since: 18, get: () => notesObject(host, sheet) },
      Comments: { since: 10, get: () => commentsObject(host, sheet) },
    },
    methods: {
      GetRange: {
        call: (address) => {
          const whole = { top: 0, left: 0, bottom: ROW_LIMIT - 1, right: COLUMN_LIMIT - 1 };
          const range = typeof address !== "string" ? whole : parseRange(address);
          if (range === undefined) throw invalid();
          return { object: rangeObject(host, sheet, range) };
        },
      },
      GetRangeByIndexes: {
        since: 7,
        call: (...numbers) => {
          const [top = 0, left = 0, rows = 1, columns = 1] = numbers.map(numberFrom);
          const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
          return { object: rangeObject(host, sheet, range) };
        },
      },
      GetRanges: {
        since: 9,
        call: (address) => ({ object: areasObject(host, sheet, parseAreas(textFrom(address))) }),
      },
      GetUsedRangeOrNullObject: {
        since: 4,
        call: (isValuesOnly) => {
          const used = usedRange(sheet, isValuesOnly === true);
          return { object: used === undefined ? null : rangeObject(host, sheet, used) };
        },
      },
      Activate: {
        call: () => {
          if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
          model.activeSheet = sheet.id;
          return undefined;
        },
      },
      Delete: {
        call: () => {
          checkStructure(host);
          if (model.sheets.filter(({ visibility }) => visibility === "visible").length < 2) throw denied();
          model.sheets.splice(model.sheets.indexOf(sheet), 1);
          if (model.activeSheet === sheet.id) model.activeSheet = model.sheets[0]?.id ?? "";
          return undefined;
        },
      },
    },
  };
}

export function checkStructure(host: Host): void {
  checkWritable(host);
  if (host.model.isStructureProtected) throw denied();
}

export function taken(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function setting(host: Host, sheet: HostSheet, name: string, since: number) {
  return {
    since,
    get: (): Json => sheet.settings[name] ?? null,
    set: (value: Json) => {
      checkWritable(host, sheet);
      sheet.settings[name] = value;
    },
  };
}

function freezePanes(host: Host, sheet: HostSheet): HostObject {
  const freeze = {
    call: (count?: Json | HostObject) => {
      checkWritable(host, sheet);
      sheet.settings["frozenRows"] = numberFrom(count);
      return undefined;
    },
  };
  return { type: "WorksheetFreezePanes", methods: { FreezeRows: freeze } };
}

function notesObject(host: Host, sheet: HostSheet): HostObject {
  const keyFrom = (address: Json | HostObject | undefined) => {
    const place = parseAddress(textFrom(address));
    if (place === undefined) throw invalid();
    return keyOf(place.row, place.column);
  };
  const noteAt = (key: number): HostObject => ({
    type: "Note",
    scalars: { Content: { get: () => sheet.notes.get(key) ?? null } },
    methods: {
      Delete: {
        call: () => {
          checkWritable(host, sheet);
          sheet.notes.delete(key);
          return undefined;
        },
      },
    },
  });
  return {
    type: "NoteCollection",
    methods: {
      Add: {
        call: (address, content) => {
          checkWritable(host, sheet);
          const key = keyFrom(address);
          if (sheet.notes.has(key) || sheet.comments.has(key)) throw taken();
          sheet.notes.set(key, textFrom(content));
          return { object: noteAt(key) };
        },
      },
      GetItemOrNullObject: {
        call: (address) => {
          const key = keyFrom(address);
          return { object: sheet.notes.has(key) ? noteAt(key) : null };
        },
      },
    },
    indexer: (address) => {
      const key = keyFrom(address);
      if (!sheet.notes.has(key)) throw notFound();
      return noteAt(key);
    },
  };
}

function commentsObject(host: Host, sheet: HostSheet): HostObject {
  const commentAt = (key: number): HostObject => ({
    type: "Comment",
    identity: { Id: `{comment ${String(key)}}` },
    scalars: {
      Id: { get: () => `{comment ${String(key)}}` },
      Content: { get: () => sheet.comments.get(key) ?? null },
    },
    methods: {
      GetLocation: {
        call: () => {
          const { row, column } = placeOf(key);
          return { object: rangeObject(host, sheet, { top: row, left: column, bottom: row, right: column }) };
        },
      },
    },
  });
  const keys = () => [...sheet.comments.keys()];
  return {
    type: "CommentCollection",
    items: () => keys().map(commentAt),
    indexer: (id) => {
      const key = keys().find((other) => `{comment ${String(other)}}` === id);
      if (key === undefined) throw notFound();
      return commentAt(key);
    },
  };
}
