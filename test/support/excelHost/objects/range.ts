import type { CellValue, Range } from "../../../../src/core";
import { formatRange, parseRange } from "../../../../src/core";
import { enter } from "../enter";
import type { Host } from "../Host";
import { checkWritable } from "../writable";
import type { HostSheet, Json } from "../HostModel";
import { cellOf, COLUMN_LIMIT, keyOf, mergeAround, placeOf, ROW_LIMIT } from "../HostModel";
import type { HostObject, Method } from "../HostObject";
import { HostError, invalid, numberFrom } from "../HostObject";
import { forEachCell, lookAt } from "../looks";
import { formatObject } from "./format";

/** A range together with where it stands, for objects that take one as an argument. */
interface RangeObject extends HostObject {
  readonly area: Range;
}

export function rangeObject(host: Host, sheet: HostSheet, area: Range): RangeObject {
  if (area.top < 0 || area.left < 0 || area.bottom >= ROW_LIMIT || area.right >= COLUMN_LIMIT) throw invalid();
  const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  const shown = (read: (row: number, column: number) => Json) => {
    host.settle();
    return size.rows * size.columns > host.behaviour.cellsShown ? null : gridOf(area, read);
  };
  return {
    ...{ type: "Range", area },
    scalars: {
      Address: { get: () => `${quoted(sheet.name)}!${formatRange(area)}` },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => size.rows },
      ColumnCount: { get: () => size.columns },
      Values: {
        get: () => shown((row, column) => plain(sheet.cells.get(keyOf(row, column))?.value ?? null)),
        set: setter(host, sheet, area),
      },
      Formulas: {
        get: () => shown((row, column) => formulaAt(sheet, row, column)),
        set: setter(host, sheet, area),
      },
      ValueTypes: {
        get: () => shown((row, column) => typeOf(sheet.cells.get(keyOf(row, column))?.value ?? null)),
      },
      NumberFormat: {
        get: () => shown((row, column) => lookAt(sheet, row, column, "numberFormat")),
        set: (value) => {
          checkWritable(host, sheet);
          setGrid(area, value, (row, column, code) => {
            const { look } = cellOf(sheet, row, column);
            if (code === "General") Reflect.deleteProperty(look, "numberFormat");
            else look["numberFormat"] = code;
          });
        },
      },
      Hyperlink: {
        since: 7,
        get: () => sheet.cells.get(keyOf(area.top, area.left))?.look["hyperlink"] ?? null,
        set: (value) => {
          checkWritable(host, sheet);
          const cell = cellOf(sheet, area.top, area.left);
          cell.look["hyperlink"] = value;
          cell.look["font/underline"] = "Single";
        },
      },
    },
    children: {
      Format: { get: () => formatObject(host, [{ sheet, range: area }]) },
    },
    methods: rangeMethods(host, sheet, area),
  };
}

function rangeMethods(host: Host, sheet: HostSheet, area: Range): Readonly<Record<string, Method>> {
  const part = (range: Range) => ({ object: rangeObject(host, sheet, range) });
  return {
    GetRow: { call: (row) => part({ ...area, ...lineOf(area.top + numberFrom(row)) }) },
    GetBoundingRect: { call: (other) => part(bounding(area, (other as RangeObject).area)) },
    _ValidateArraySize: {
      call: (rows, columns) => {
        if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) throw invalid();
        return undefined;
      },
    },
    GetCellProperties: { since: 9, call: (wanted) => ({ value: cellProperties(sheet, area, wanted as Json) }) },
    GetRowProperties: {
      since: 9,
      call: () => {
        const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => sheet.rows.get(area.top + index));
        return { value: rows.map((row) => ({ rowHidden: row?.isHidden === true })) };
      },
    },
    GetColumnProperties: {
      since: 9,
      call: () => {
        const count = area.right - area.left + 1;
        const columns = Array.from({ length: count }, (_, index) => sheet.columns.get(area.left + index));
        return { value: columns.map((column) => ({ columnHidden: column?.isHidden === true })) };
      },
    },
    GetMergedAreasOrNullObject: { since: 13, call: () => ({ object: mergedAreas(host, sheet, area) }) },
    Merge: {
      call: () => {
        checkWritable(host, sheet);
        sheet.merges.push(area);
        return undefined;
      },
    },
    Select: {
      call: () => {
        if (host.model.activeSheet !== sheet.id)
          throw new HostError("InvalidOperation", "The sheet is not the active one.");
        host.model.selection = formatRange(area);
        return undefined;
      },
    },
  };
}

const LARGEST_MERGES = 512;

function mergedAreas(host: Host, sheet: HostSheet, area: Range): HostObject | null {
  const found = sheet.merges.filter(
    (merge) =>
      merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left,
  );
  if (found.length > LARGEST_MERGES) throw new HostError("InvalidOperation", "Too many merged areas.");
  return found.length === 0 ? null : areasObject(host, sheet, found);
}

/** Several ranges of a sheet as one. */
export function areasObject(host: Host, sheet: HostSheet, ranges: readonly Range[]): HostObject {
  const areas = {
    type: "RangeCollection",
    items: () => ranges.map((range) => rangeObject(host, sheet, range)),
  };
  const places = ranges.map((range) => ({ sheet, range }));
  return {
    type: "RangeAreas",
    children: { Areas: { get: () => areas }, Format: { get: () => formatObject(host, places) } },
  };
}

/** Longest address of several ranges that Excel takes. */
const LONGEST_ADDRESS = 8192;

export function parseAreas(address: string): readonly Range[] {
  if (address.length > LONGEST_ADDRESS) throw invalid();
  return address.split(",").map((part) => {
    const range = parseRange(part);
    if (range === undefined) throw invalid();
    return range;
  });
}

/** `{ format: { fill: { color: true } } }` as the nested values of each cell. */
function cellProperties(sheet: HostSheet, area: Range, wanted: Json): Json {
  const names = pathsOf(wanted, "");
  return gridOf(area, (row, column) => {
    const values = names.map((name) => [name, lookAt(sheet, row, column, name.replace(/^format\//, ""))] as const);
    return nest(values);
  });
}

function pathsOf(wanted: Json, prefix: string): readonly string[] {
  if (wanted === true) return [prefix];
  if (typeof wanted !== "object" || wanted === null) return [];
  return Object.entries(wanted).flatMap(([name, inner]) =>
    inner === undefined ? [] : pathsOf(inner, prefix === "" ? name : `${prefix}/${name}`),
  );
}

function nest(values: readonly (readonly [path: string, value: Json])[]): Json {
  const root: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let inner = root;
    for (const name of names) inner = (inner[name] ??= {}) as Record<string, unknown>;
    inner[last] = value;
  }
  return root as Json;
}

function setter(host: Host, sheet: HostSheet, area: Range): (value: Json) => void {
  return (value) => {
    forEachCell(area, (row, column) => {
      checkWritable(host, isLocked(sheet, row, column) ? sheet : undefined);
    });
    setGrid(area, value, (row, column, input) => {
      const merge = mergeAround(sheet, row, column);
      if (merge === undefined || (merge.top === row && merge.left === column)) enter(cellOf(sheet, row, column), input);
    });
    host.changed(sheet, area, "addin");
  };
}

function isLocked(sheet: HostSheet, row: number, column: number): boolean {
  const protection = lookAt(sheet, row, column, "protection");
  return (
    typeof protection !== "object" || protection === null || !("locked" in protection) || protection["locked"] !== false
  );
}

function setGrid(area: Range, value: Json, set: (row: number, column: number, value: Json) => void): void {
  const rows = Array.isArray(value) ? (value as Json[][]) : undefined;
  const width = area.right - area.left + 1;
  if (rows !== undefined && (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== width)))
    throw invalid("The number of rows or columns in the input array doesn't match the size of the range.");
  forEachCell(area, (row, column) => {
    const input = rows === undefined ? value : (rows[row - area.top]?.[column - area.left] ?? null);
    if (input !== null) set(row, column, input);
  });
}

function gridOf(area: Range, read: (row: number, column: number) => Json): Json {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => read(area.top + row, area.left + column)),
  );
}

function plain(value: CellValue | null): Json {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function formulaAt(sheet: HostSheet, row: number, column: number): Json {
  const cell = sheet.cells.get(keyOf(row, column));
  return cell?.formula ?? plain(cell?.value ?? null);
}

function typeOf(value: CellValue | null): Json {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** The part of a sheet that holds anything; absent where nothing does. */
export function usedRange(sheet: HostSheet, isValuesOnly: boolean): Range | undefined {
  let used: Range | undefined;
  for (const [key, { value, formula, look }] of sheet.cells) {
    const isBlank = value === null && formula === undefined;
    if (isBlank && (isValuesOnly || Object.keys(look).length === 0)) continue;
    const { row, column } = placeOf(key);
    const own = { top: row, left: column, bottom: row, right: column };
    used = used === undefined ? own : bounding(used, own);
  }
  return used;
}

function bounding(one: Range, other: Range): Range {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function lineOf(row: number): Pick<Range, "top" | "bottom"> {
  return { top: row, bottom: row };
}

function quoted(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
