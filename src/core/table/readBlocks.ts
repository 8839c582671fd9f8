import { displayText, type GridView } from "../grid";
import { leadingCode, moneyUnit, rowRole } from "./lexicon/lookUp";
import type { Block, Column, Row } from "./Table";
import { isYear, yearsIn } from "./years";

/** Roles of label columns that open the second half of a two-sided table when they stand behind figures. */
const NEW_SIDE: ReadonlySet<string> = new Set(["item", "sequence", "code", "period"]);

/** Splits the columns into one block, or two where a new label column begins behind figures (收入 | 支出), and reads the rows. */
export function readBlocks(view: GridView, columns: readonly Column[], rows: readonly number[]): readonly Block[] {
  const groups = splitColumns(columns);
  const shared = sharedLabels(groups, columns);
  return groups.map((group, index) => {
    const labels =
      index === 0
        ? group.filter((column) => column.use === "label")
        : [...shared, ...group.filter((column) => column.use === "label")];
    const measures = group.filter((column) => column.use === "measure");
    const isUnit = (column: Column) => column.heading?.role === "measureWord";
    const units = group.find(isUnit) ?? columns.find(isUnit);
    const found = readRows(view, { labels, measures, units }, rows);
    const side = group.map((column) => column.side).find((entry) => entry !== undefined);
    return {
      labels,
      measures,
      rows: found.length > 0 ? found : nameless(view, measures, rows),
      ...(side === undefined ? {} : { side }),
    };
  });
}

function splitColumns(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups: Column[][] = [[]];
  for (const column of columns) {
    const current = groups.at(-1) ?? [];
    const startsAnew = NEW_SIDE.has(column.heading?.role ?? "") && current.some((other) => other.use === "measure");
    if (startsAnew) groups.push([column]);
    else current.push(column);
  }
  return groups.filter((group) => group.length > 0);
}

/** Label columns of the first group that name rows of all groups: year, unit, number, where they stand outside the first side. */
function sharedLabels(groups: readonly (readonly Column[])[], columns: readonly Column[]): readonly Column[] {
  if (groups.length < 2) return [];
  return columns.filter(
    (column) =>
      groups[0]?.includes(column) === true &&
      ["period", "unitName"].includes(column.heading?.role ?? "") &&
      column.side === undefined,
  );
}

/** The columns that a row is read from. */
interface RowColumns {
  readonly labels: readonly Column[];
  readonly measures: readonly Column[];
  readonly units: Column | undefined;
}

function readRows(view: GridView, columns: RowColumns, rows: readonly number[]): readonly Row[] {
  const { labels, measures, units } = columns;
  const read: Row[] = [];
  let year: number | undefined;
  for (const index of rows) {
    year = yearOfRow(view, labels, index) ?? year;
    const label = readLabel(view, labels, index);
    if (label === undefined || (!hasOwnLabel(view, label.column, index) && !hasFigures(view, measures, index)))
      continue;
    const code = codeOf(view, labels, index) ?? leadingCode(label.path.at(-1) ?? "");
    const unit = units === undefined ? undefined : moneyUnit(displayText(view.cell(index, units.index)));
    const mergedFrom = mergedFromLeft(view, labels, index, label.column);
    const indent = indentOf(view, index, label.column);
    read.push({
      index,
      path: label.path,
      role: rowRole(label.path.at(-1) ?? ""),
      labelColumn: label.column,
      ...(year === undefined ? {} : { year }),
      ...(code === undefined ? {} : { code }),
      ...(unit === undefined ? {} : { unit }),
      ...(indent === 0 ? {} : { indent }),
      ...(mergedFrom === undefined ? {} : { mergedFrom }),
    });
  }
  return read;
}

/** The one row of figures that no label names: it is what its headings say (“三公”经费 in one row). */
function nameless(view: GridView, measures: readonly Column[], rows: readonly number[]): readonly Row[] {
  const [index, ...others] = rows.filter((row) => hasFigures(view, measures, row));
  const [first] = measures;
  return index === undefined || first === undefined || others.length > 0
    ? []
    : [{ index, path: [], role: "total", labelColumn: first.index }];
}

/** Spaces in front of a label. */
function indentOf(view: GridView, row: number, column: number): number {
  const value = view.cell(row, column)?.value;
  const spaces = typeof value === "string" ? (/^\s+/.exec(value)?.[0] ?? "") : "";
  return spaces.length + spaces.split("\u3000").length - 1;
}

/** Where the merged area of a label begins, if left of all label columns of its block. */
function mergedFromLeft(view: GridView, labels: readonly Column[], row: number, column: number): number | undefined {
  const left = view.merge(row, column)?.left;
  return left !== undefined && labels.every(({ index }) => left < index) ? left : undefined;
}

/** The code in the code columns of a row, each part after the first filled up to two digits; absent where they hold none. */
function codeOf(view: GridView, labels: readonly Column[], row: number): string | undefined {
  const parts = labels
    .filter((column) => column.heading?.role === "code")
    .map((column) => displayText(view.cell(row, column.index)))
    .filter((text) => /^\d{1,9}$/.test(text));
  return parts.length === 0
    ? undefined
    : parts.map((part, index) => (index === 0 ? part : part.padStart(2, "0"))).join("");
}

function yearOfRow(view: GridView, labels: readonly Column[], row: number): number | undefined {
  for (const column of labels) {
    if (column.heading?.role !== "period") continue;
    const value = view.cell(row, column.index)?.value;
    if (typeof value === "number" && isYear(value)) return value;
    if (typeof value === "string") return yearsIn(value)[0];
  }
  return undefined;
}

const QUIET: ReadonlySet<string> = new Set(["sequence", "period", "code", "unitName"]);

/** The labels of a row, outermost first; number and year columns name a row only where a total stands in them. */
function readLabel(
  view: GridView,
  labels: readonly Column[],
  row: number,
): { readonly path: readonly string[]; readonly column: number } | undefined {
  const path: string[] = [];
  let last: number | undefined;
  for (const column of labels) {
    const cell = view.cell(row, column.index);
    const isQuiet = QUIET.has(column.heading?.role ?? "");
    if (isQuiet && typeof cell?.value === "number") continue;
    const text = displayText(cell);
    if (text === "" || text === path.at(-1) || (isQuiet && !isTotal(text))) continue;
    path.push(text);
    last = column.index;
  }
  return last === undefined ? codeLabel(view, labels, row) : { path, column: last };
}

function isTotal(text: string): boolean {
  const role = rowRole(text);
  return role === "total" || role === "subtotal";
}

/** A row that is named by its code or number only, or by its year where nothing else could name it. */
function codeLabel(
  view: GridView,
  labels: readonly Column[],
  row: number,
): { readonly path: readonly string[]; readonly column: number } | undefined {
  for (const column of labels) {
    const text = displayText(view.cell(row, column.index));
    if (text !== "" && (column.heading?.role !== "period" || labels.length === 1))
      return { path: [text], column: column.index };
  }
  return undefined;
}

function hasOwnLabel(view: GridView, column: number, row: number): boolean {
  return view.sheet.rows[row]?.[column] !== undefined;
}

function hasFigures(view: GridView, measures: readonly Column[], row: number): boolean {
  return measures.some((column) => view.cell(row, column.index) !== undefined);
}
