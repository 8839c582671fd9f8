import type { GridView } from "../grid";
import { isError, readNumberFormat } from "../grid";
import { PERCENT, type Dimension, type WrittenUnit } from "../quantity";
import type { Segment } from "./findSegments";
import {
  findChoice,
  findConcept,
  findHeading,
  findShareOf,
  findSide,
  moneyUnit,
  speaksOfYearBefore,
  unitInBrackets,
} from "./lexicon/lookUp";
import type { Heading } from "./lexicon/headings";
import type { Column } from "./Table";
import { yearsIn } from "./years";

const SAMPLE_ROWS = 200;

/** What the data cells under a heading hold. */
interface Content {
  readonly numbers: number;
  readonly texts: number;
  readonly percents: number;
}

/** Understands the columns of a table: heading path, role, year, dimension, and whether they name rows or hold figures. */
export function readColumns(
  view: GridView,
  segment: Segment,
  span: readonly [left: number, right: number],
  unitName: string | undefined,
): readonly Column[] {
  const columns: Column[] = [];
  let seenMeasure = false;
  for (let index = span[0]; index <= span[1]; index += 1) {
    const path = headingPath(view, segment.header, index, span[0]);
    const content = contentOf(view, segment.rows, index);
    if (path.length === 0 && content.numbers + content.texts === 0) continue;
    const column = readColumn(index, path, content, seenMeasure, unitName);
    seenMeasure ||= column.use === "measure";
    columns.push(column);
  }
  return namingAnswers(columns);
}

/** Words before the counted answers of a survey name them (调查对象), where no other column does. */
function namingAnswers(columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex(({ choice }) => choice !== undefined);
  if (columns.slice(0, Math.max(first, 0)).some(({ use }) => use === "label")) return columns;
  return columns.map((column, at) => (at < first && column.use === "text" ? { ...column, use: "label" } : column));
}

/** The column as if a heading below its own said what a person says it is. */
export function rereadColumn(
  view: GridView,
  segment: Segment,
  column: Column,
  meaning: string,
  unitName: string | undefined,
): Column {
  const content = contentOf(view, segment.rows, column.index);
  const { path, index, unit } = column;
  const read = readColumn(index, [...path, meaning], content, true, unitName);
  return { ...read, path, ...(read.unit === undefined && unit !== undefined ? { unit } : {}) };
}

function readColumn(
  index: number,
  path: readonly string[],
  content: Content,
  seenMeasure: boolean,
  unitName: string | undefined,
): Column {
  const known = path.map((text) => findHeading(text));
  const share = known.at(-1) === undefined ? findShareOf(path.at(-1) ?? "") : undefined;
  const heading = share ?? levelAbove(path, known) ?? known.findLast((entry) => entry !== undefined);
  // 占比 under a choice is no count of answers
  const choice =
    heading?.dimension === "ratio"
      ? undefined
      : path.map((text) => findChoice(text)).find((entry) => entry !== undefined);
  const years = path.flatMap((text) => yearsIn(text));
  const parent =
    heading?.isGeneric === true
      ? known.slice(0, known.lastIndexOf(heading)).findLast((entry) => entry !== undefined)
      : undefined;
  const side = path.map((text) => findSide(text)).find((entry) => entry !== undefined);
  const unit = path.map((text) => headingUnit(text)).findLast((entry) => entry !== undefined);
  const isConcept = heading === undefined && path.some((text) => findConcept(text) !== undefined);
  return {
    index,
    path,
    use: choice === undefined ? useOf(heading, isConcept, content, seenMeasure) : "measure",
    dimension: choice === undefined ? dimensionOf(totalled(heading, parent), unit, content, unitName) : "count",
    ...(heading === undefined ? {} : { heading }),
    ...(parent === undefined ? {} : { parentRole: parent.role }),
    ...(choice === undefined ? {} : { choice }),
    ...(years.length === 1 && years[0] !== undefined ? { year: years[0] } : {}),
    ...(years.length === 0 && path.some(speaksOfYearBefore) ? { isYearBefore: true } : {}),
    ...(side === undefined ? {} : { side }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** 一级指标 over 名称 | 权重: the column of names is the level itself; 权重 over 一级 | 二级: the columns are their weights. */
function levelAbove(path: readonly string[], known: readonly (Heading | undefined)[]): Heading | undefined {
  const above = known.at(-2);
  if (above?.role === "weight" && known.at(-1)?.use === "label") return above;
  return path.at(-1) === "名称" && above?.use === "label" ? above : undefined;
}

/** Heading texts above a column; a heading that spans columns without being merged reaches right over counting words. */
function headingPath(
  view: GridView,
  header: readonly [number, number],
  column: number,
  left: number,
): readonly string[] {
  const path: string[] = [];
  for (let row = header[0]; row <= header[1]; row += 1) {
    const text =
      headingText(view, row, column) || (row < header[1] ? inheritedText(view, row, column, left, header[1]) : "");
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

function headingText(view: GridView, row: number, column: number): string {
  const value = view.cell(row, column)?.value;
  if (value === undefined || value === null || isError(value)) return "";
  return String(value).trim();
}

/** A heading that spans columns without being merged: blank cells at its right, and more headings below it and them. */
function inheritedText(view: GridView, row: number, column: number, left: number, last: number): string {
  if (headingText(view, last, column) === "") return "";
  for (let other = column - 1; other >= left; other -= 1) {
    const text = headingText(view, row, other);
    if (text === "") continue;
    const below = headingText(view, last, other);
    return view.merge(row, other) === undefined && below !== "" && below !== text ? text : "";
  }
  return "";
}

function contentOf(view: GridView, rows: readonly number[], column: number): Content {
  let numbers = 0;
  let texts = 0;
  let percents = 0;
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    const cell = view.cell(row, column);
    if (typeof cell?.value === "number") {
      numbers += 1;
      if (readNumberFormat(cell.format).isPercent) percents += 1;
    } else if (typeof cell?.value === "string") {
      if (/^[-−]?[\d,，.]+[%％]?$/.test(cell.value.trim().normalize("NFKC"))) numbers += 1;
      else if (!/^[-—–/×]*$/.test(cell.value.trim())) texts += 1;
      if (/[%％]$/.test(cell.value.trim())) percents += 1;
    }
  }
  return { numbers, texts, percents };
}

function useOf(
  heading: Heading | undefined,
  isConcept: boolean,
  content: Content,
  seenMeasure: boolean,
): Column["use"] {
  if (heading !== undefined)
    return heading.use === "measure" && content.numbers === 0 && content.texts > 0 ? "text" : heading.use;
  if (isConcept || content.numbers > content.texts) return content.texts > content.numbers * 2 ? "text" : "measure";
  return seenMeasure ? "text" : "label";
}

/** A 小计 counts what stands above it: 实有人数/小计 people. */
function totalled(heading: Heading | undefined, parent: Heading | undefined): Heading | undefined {
  return heading?.role === "rowTotal" ? (parent ?? heading) : heading;
}

function dimensionOf(
  heading: Heading | undefined,
  unit: WrittenUnit | undefined,
  content: Content,
  unitName: string | undefined,
): Dimension {
  if (unit === PERCENT && heading?.dimension === "money") return "ratio";
  if (heading?.dimension !== undefined && !(heading.dimension === "money" && heading.isGeneric === true))
    return heading.dimension;
  if (unit === PERCENT || (heading === undefined && content.percents * 2 > content.numbers)) return "ratio";
  if (unit !== undefined) return "money";
  if (unitName === "分") return "points";
  return unitName === undefined || unitName.endsWith("元") ? "money" : "count";
}

function headingUnit(text: string): WrittenUnit | undefined {
  if (/^.{0,12}[%％]$/.test(text)) return PERCENT;
  const name = unitInBrackets(text);
  if (name === undefined) return undefined;
  return name === "%" || name === "％" ? PERCENT : moneyUnit(name.replace("人民币", ""));
}
