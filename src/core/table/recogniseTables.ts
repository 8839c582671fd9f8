import { displayText, viewOf, type GridView, type Range, type Sheet } from "../grid";
import { correctBlocks, correctColumns, correctedKind, correctedUnit } from "./corrections/applyCorrections";
import type { Correction } from "./corrections/Correction";
import { isOfSheet, isOfTable } from "./corrections/matchCorrection";
import { findSegments, type Line, type Segment } from "./findSegments";
import { findStrips } from "./findStrips";
import { findKind } from "./kinds";
import { findSide, moneyUnit, unitInBrackets } from "./lexicon/lookUp";
import { officeInTitle, officesInLines } from "./offices";
import { readBlocks } from "./readBlocks";
import { readColumns, rereadColumn } from "./readColumns";
import type { Column, StatedUnit, Table } from "./Table";
import { readHead } from "./titles";
import { yearsIn } from "./years";

/** What was found on one sheet: its tables, and the lines of words outside them. */
export interface SheetReading {
  readonly view: GridView;
  readonly tables: readonly Table[];
  readonly lines: readonly Line[];
  /** The lines above its tables: titles, units, the office that filled them in. */
  readonly heads: readonly Line[];
}

/** Finds and understands the tables of a sheet (识别). */
export function recogniseTables(sheet: Sheet): SheetReading {
  return recogniseCorrected(sheet, []);
}

/** The same; what a person said of the tables (更正) comes before what is found. */
export function recogniseCorrected(sheet: Sheet, corrections: readonly Correction[]): SheetReading {
  const view = viewOf(sheet);
  const own = corrections.filter((correction) => isOfSheet(correction, sheet.name));
  const parts = findStrips(view).map((strip) => readStrip(strip, own));
  return {
    view,
    tables: parts.flatMap(({ tables }) => tables),
    lines: parts.flatMap(({ lines }) => lines),
    heads: parts.flatMap(({ heads }) => heads),
  };
}

function readStrip(view: GridView, corrections: readonly Correction[]): Omit<SheetReading, "view"> {
  const { segments, lines } = findSegments(view);
  const tables = underUnits(segments).flatMap((segment) => {
    const spans = spansOf(view, segment);
    return spans.map((span) => readTable(view, segment, span, corrections, spans.length === 1));
  });
  return {
    tables: withOffices(tables.filter((table) => table !== undefined)),
    lines,
    heads: segments.flatMap((segment) => segment.lines),
  };
}

/** A table that names no office is of the one that the table above it names, or else the sheet. */
function withOffices(tables: readonly Table[]): readonly Table[] {
  let above: string | undefined;
  return tables.map((table) => {
    above = table.entity ?? above ?? officeInTitle(table.sheet);
    return above === undefined ? table : { ...table, entity: above };
  });
}

/** A table right under another, with no line of its own, is a part of the same form: the unit of money stated above holds for it too. */
function underUnits(segments: readonly Segment[]): readonly Segment[] {
  return segments.reduce<readonly Segment[]>((above, segment) => {
    const last = above.at(-1);
    const isPart = segment.lines.length === 0 && last?.notes.length === 0 && last.rows.at(-1) === segment.header[0] - 1;
    const lines = isPart ? last.lines.filter(isMoneyUnitOnly) : [];
    return [...above, lines.length === 0 ? segment : { ...segment, lines }];
  }, []);
}

function isMoneyUnitOnly(line: Line): boolean {
  const { title, unitName } = readHead([line]);
  return title === undefined && unitName !== undefined && moneyUnit(unitName) !== undefined;
}

function readTable(
  view: GridView,
  segment: Segment,
  span: readonly [number, number],
  said: readonly Correction[],
  isAlone: boolean,
): Table | undefined {
  const lines = isAlone ? segment.lines : linesOver(view, segment.lines, span);
  const head = readHead(lines);
  const { unitName } = head;
  const title = head.title ?? view.sheet.name;
  const found = readColumns(view, segment, span, unitName);
  if (found.length === 0) return undefined;
  const own = said.filter((each) => isOfTable(each, { sheet: view.sheet.name, title, columns: found }));
  const columns = correctColumns(found, own, (column, meaning) =>
    rereadColumn(view, segment, column, meaning, unitName),
  );
  const rows = segment.rows.filter((row) => touches(view, row, span));
  const blocks = correctBlocks(readBlocks(view, columns, rows), own);
  const unit = tableUnit(own) ?? statedUnit(title, unitName, found);
  const kind = correctedKind(own);
  const entity = officesInLines(lines)[0] ?? officeInTitle(head.title ?? "");
  return {
    ...(kind === undefined ? findKind(title, columns, blocks) : { kind, evidence: [], isCorrected: true }),
    title,
    sheet: view.sheet.name,
    ...(entity === undefined ? {} : { entity }),
    range: rangeOf(segment, rows, columns),
    headerRows: segment.header,
    ...(unit === undefined ? {} : { moneyUnit: unit }),
    ...(unitName === undefined ? {} : { unitName }),
    years: yearsOf(head.years, view.sheet.name, columns, blocks),
    columns,
    blocks,
    notes: segment.notes
      .filter((note) => note.column >= span[0] && note.column <= span[1])
      .map((note) => ({ place: { sheet: note.sheet, row: note.row, column: note.column }, text: note.text })),
  };
}

/** Column spans of a segment: one, or several where blank columns part tables that stand side by side under headers of their own. */
function spansOf(view: GridView, segment: Segment): readonly (readonly [number, number])[] {
  const used: boolean[] = [];
  for (const row of [...headerRowsOf(segment), ...segment.rows]) {
    const width = view.width(row);
    for (let column = 0; column < width; column += 1) {
      if (used[column] !== true) used[column] = view.cell(row, column) !== undefined;
    }
  }
  const spans: [number, number][] = [];
  used.forEach((isUsed, column) => {
    const last = spans.at(-1);
    if (!isUsed) return;
    if (last?.[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  });
  const isOwnTable = (span: readonly [number, number]) => headingCount(view, segment, span) >= 2;
  if (spans.length > 1 && spans.every(isOwnTable) && !areSides(view, segment, spans)) return spans;
  const first = spans[0];
  const final = spans.at(-1);
  return first === undefined || final === undefined ? [] : [[first[0], final[1]]];
}

/** True for 收入 and 支出 beside each other, with a blank column between them. */
function areSides(view: GridView, segment: Segment, spans: readonly (readonly [number, number])[]): boolean {
  const sides = spans.map(([left]) => findSide(displayText(view.cell(segment.header[0], left))));
  return sides.includes("income") && sides.includes("expenditure");
}

function headerRowsOf(segment: Segment): readonly number[] {
  return Array.from({ length: segment.header[1] - segment.header[0] + 1 }, (_, offset) => segment.header[0] + offset);
}

function headingCount(view: GridView, segment: Segment, span: readonly [number, number]): number {
  let count = 0;
  for (let column = span[0]; column <= span[1]; column += 1) {
    if (headerRowsOf(segment).some((row) => view.cell(row, column) !== undefined)) count += 1;
  }
  return count;
}

function touches(view: GridView, row: number, span: readonly [number, number]): boolean {
  for (let column = span[0]; column <= span[1]; column += 1) if (view.cell(row, column) !== undefined) return true;
  return false;
}

/** Lines above a table; where tables stand side by side, those above its own columns if there are any. */
function linesOver(view: GridView, lines: readonly Line[], span: readonly [number, number]): readonly Line[] {
  const own = lines.filter((line) => {
    const right = view.merge(line.row, line.column)?.right ?? line.column;
    return right >= span[0] && line.column <= span[1];
  });
  return own.length > 0 ? own : lines;
}

function tableUnit(corrections: readonly Correction[]): StatedUnit | undefined {
  const unit = correctedUnit(corrections);
  return unit === undefined ? undefined : { unit, from: "correction" };
}

function statedUnit(title: string, unitName: string | undefined, columns: readonly Column[]): StatedUnit | undefined {
  const line = unitName === undefined ? undefined : moneyUnit(unitName);
  if (line !== undefined) return { unit: line, from: "unitLine" };
  const inTitle = unitInBrackets(title);
  const named = inTitle === undefined ? undefined : moneyUnit(inTitle);
  if (named !== undefined) return { unit: named, from: "title" };
  const headed = columns.find((column) => column.unit !== undefined && column.dimension === "money")?.unit;
  return headed === undefined ? undefined : { unit: headed, from: "heading" };
}

function yearsOf(
  titled: readonly number[],
  sheetName: string,
  columns: readonly Column[],
  blocks: Table["blocks"],
): readonly number[] {
  const years = new Set<number>();
  for (const column of columns) if (column.year !== undefined) years.add(column.year);
  for (const block of blocks) for (const row of block.rows) if (row.year !== undefined) years.add(row.year);
  if (years.size === 0) for (const year of titled) years.add(year);
  if (years.size === 0) for (const year of yearsIn(sheetName)) years.add(year);
  return [...years].sort((left, right) => left - right);
}

function rangeOf(segment: Segment, rows: readonly number[], columns: readonly Column[]): Range {
  return {
    top: segment.header[0],
    left: columns[0]?.index ?? 0,
    bottom: rows.at(-1) ?? segment.header[1],
    right: columns.at(-1)?.index ?? 0,
  };
}
