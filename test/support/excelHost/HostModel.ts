import type { CellValue, Range, Visibility } from "../../../src/core";
import { contains } from "../../../src/core";

/** A workbook as the emulated Excel keeps it: plain values only, so that it can be cloned, stored and compared. */
export interface HostModel {
  name: string;
  sheets: HostSheet[];
  /** Custom XML parts, which are saved with the workbook. */
  parts: CustomPart[];
  activeSheet: string;
  selection: string;
  isStructureProtected: boolean;
  isReadOnly: boolean;
  calculationMode: "Automatic" | "Manual";
  nextId: number;
}

export interface CustomPart {
  readonly id: string;
  xml: string;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  cells: Map<number, HostCell>;
  merges: Range[];
  notes: Map<number, string>;
  /** Threaded comments; a cell that has one takes no note. */
  comments: Map<number, string>;
  rows: Map<number, Line>;
  columns: Map<number, Line>;
  /** Page setup, frozen rows and the like by name. */
  settings: Record<string, Json>;
}

export interface Line {
  size?: number;
  isHidden?: boolean;
}

export interface HostCell {
  value: CellValue | null;
  /** With "=". */
  formula?: string;
  /** True for text that was entered behind an apostrophe. */
  isQuoted?: boolean;
  /** How the cell differs from a plain one: "numberFormat", "fill/color", "font/bold" … */
  look: Record<string, Json>;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export function newModel(name: string): HostModel {
  return {
    ...{ name, sheets: [], parts: [], activeSheet: "", selection: "A1", nextId: 1 },
    ...{ isStructureProtected: false, isReadOnly: false, calculationMode: "Automatic" },
  };
}

export function addSheet(model: HostModel, name: string): HostSheet {
  const sheet: HostSheet = {
    ...{ id: newId(model), name, visibility: "visible", isProtected: false },
    ...{ cells: new Map(), merges: [], notes: new Map(), comments: new Map() },
    ...{ rows: new Map(), columns: new Map(), settings: {} },
  };
  model.sheets.push(sheet);
  if (model.activeSheet === "") model.activeSheet = sheet.id;
  return sheet;
}

export function newId(model: HostModel): string {
  return `{00000000-0000-4000-8000-${String(model.nextId++).padStart(12, "0")}}`;
}

export function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMN_LIMIT), column: key % COLUMN_LIMIT };
}

export function cellOf(sheet: HostSheet, row: number, column: number): HostCell {
  const key = keyOf(row, column);
  const cell = sheet.cells.get(key) ?? { value: null, look: {} };
  sheet.cells.set(key, cell);
  return cell;
}

export function mergeAround(sheet: HostSheet, row: number, column: number): Range | undefined {
  return sheet.merges.find((range) => contains(range, row, column));
}

/** Everything about the workbook but where its user stands in it, in an order of its own, to be compared before and after. */
export function snapshotOf({ sheets, parts }: HostModel): Json {
  const shown = {
    sheets: sheets.map((sheet) => ({
      ...{ name: sheet.name, visibility: sheet.visibility, isProtected: sheet.isProtected },
      cells: Object.fromEntries(sorted(sheet.cells).flatMap(([key, cell]) => describe(key, cell))),
      merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(":")).sort(),
      ...{ notes: named(sheet.notes), comments: named(sheet.comments) },
      ...{ rows: named(sheet.rows), columns: named(sheet.columns), settings: sheet.settings },
    })),
    parts: parts.map(({ xml }) => xml),
  };
  return structuredClone(shown) as unknown as Json;
}

function describe(key: number, { value, formula, isQuoted, look }: HostCell): [string, Json][] {
  const looks = Object.entries(look).sort(([one], [other]) => (one < other ? -1 : 1));
  if (value === null && formula === undefined && looks.length === 0) return [];
  return [[address(key), [value, formula ?? "", isQuoted === true, Object.fromEntries(looks)] as unknown as Json]];
}

function named<T>(entries: ReadonlyMap<number, T>): Record<string, T> {
  return Object.fromEntries(sorted(entries).map(([key, value]) => [String(key), value]));
}

function sorted<T>(entries: ReadonlyMap<number, T>): (readonly [number, T])[] {
  return [...entries].sort(([one], [other]) => one - other);
}

function address(key: number): string {
  const { row, column } = placeOf(key);
  return `R${String(row + 1)}C${String(column + 1)}`;
}
