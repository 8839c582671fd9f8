import type { Range } from "../../../src/core";
import type { Entry } from "../logical/canvas";
import { PERCENT, stylesOf, type Styles } from "../logical/figureCell";
import { labelColumns, measureColumns, trailingColumns, type LaidColumn } from "./columns";
import { moneyUnitOf, wordOf, type Drawing, type Grid, type GridRow } from "./Grid";
import { linesOver, notesBelow } from "./lines";
import type { Expected, RowModel, TableModel } from "./TableModel";

/** A table as one layout writes it: once, or once for each year. */
export function layTable(model: TableModel, drawing: Drawing): readonly Grid[] {
  const { choices } = drawing;
  const isMany = model.years.length > 1;
  if (isMany && choices.has("yearsAsRows")) return [lay(model, drawing, model.years, [])];
  if (isMany && choices.has("yearsAsColumns")) return [lay(model, drawing, [], model.years)];
  return model.years.map((year) => lay(model, drawing, [year], []));
}

function lay(model: TableModel, drawing: Drawing, inRows: readonly number[], inColumns: readonly number[]): Grid {
  const { choices, random } = drawing;
  const title = wordOf(drawing, model.titles);
  const labels = labelColumns(model, drawing, inRows);
  const columns = [...labels, ...measureColumns(model, drawing, inColumns), ...trailingColumns(model, drawing)];
  const height = Math.max(...columns.map(({ headings }) => headings.length));
  const rows = orderedRows(model, choices.has("totalOnTop"), choices.has("ofWhichRows"));
  const years = inRows.length > 0 ? inRows : [inColumns.at(-1) ?? drawing.year];
  const { body, merges } = bodyOf(columns, rows, years, height, drawing);
  const header = headerOf(columns, height);
  const only = inRows.length === 1 ? inRows[0] : undefined;
  return {
    table: model.id,
    sheetName: only !== undefined && choices.has("yearInSheetName") ? `${String(only)}年${title}` : title,
    lines: linesOver(drawing, model, title, only, columns.length),
    header,
    rows: withPageBreak(body, header, choices.has("repeatedHeader"), random.integer(2, 4)),
    notes: choices.has("notes") ? notesBelow(random) : [],
    width: columns.length,
    merges: [
      ...(choices.has("unmergedHeading") ? [] : headerMerges(columns, height)),
      ...(choices.has("repeatedHeader") ? [] : merges),
    ],
    styles: stylesFor(model, drawing),
    expected: expectedOf(model, model.years),
  };
}

function orderedRows(model: TableModel, isOnTop: boolean, hasOptional: boolean): readonly RowModel[] {
  const shown = model.rows.filter((row) => row.isOptional !== true || hasOptional);
  if (!isOnTop || model.outer !== undefined) return shown;
  return [...shown.filter((row) => row.role === "total"), ...shown.filter((row) => row.role !== "total")];
}

/** The rows of all years, with equal labels merged or written once. */
function bodyOf(
  columns: readonly LaidColumn[],
  rows: readonly RowModel[],
  years: readonly number[],
  height: number,
  drawing: Drawing,
): { readonly body: readonly GridRow[]; readonly merges: readonly Range[] } {
  const { choices, random } = drawing;
  const body: { entries: Entry[]; isHidden?: boolean }[] = [];
  for (const year of years) {
    for (const [position, row] of rows.entries()) {
      const isApart = choices.has("blankRows") && (row.role === "total" || position === 3) && position > 0;
      if (isApart) body.push({ entries: [] });
      const entries = columns.map((column) => column.entry(row, year, position));
      const isHidden = choices.has("hiddenRows") && row.role === "item" && random.chance(0.15);
      body.push({ entries, ...(isHidden ? { isHidden } : {}) });
    }
  }
  const isMerged = choices.has("mergedGroups") && !choices.has("blankRows");
  const isOnce = isMerged || choices.has("firstLabelOnly");
  const merges = isOnce
    ? columns.flatMap((column, index) => (column.isGroup === true ? foldLabels(body, index, height) : []))
    : [];
  return { body, merges: isMerged ? merges : [] };
}

/** Blanks a label that the one above repeats, and tells the areas that each spans. */
function foldLabels(body: { entries: Entry[] }[], column: number, height: number): readonly Range[] {
  const ranges: Range[] = [];
  let top = 0;
  const labels = body.map(({ entries }) => JSON.stringify(entries.slice(0, column + 1)));
  body.forEach(({ entries }, row) => {
    const isSame = row > 0 && labels[row] === labels[top] && entries[column] !== null && entries.length > 0;
    if (isSame) {
      entries[column] = null;
    } else {
      if (row - top > 1) ranges.push({ top: top + height, bottom: row - 1 + height, left: column, right: column });
      top = row;
    }
  });
  if (body.length - top > 1)
    ranges.push({ top: top + height, bottom: body.length - 1 + height, left: column, right: column });
  return ranges;
}

function headerOf(columns: readonly LaidColumn[], height: number): readonly (readonly Entry[])[] {
  return Array.from({ length: height }, (_, level) =>
    columns.map(({ headings }, index): Entry => {
      const text = headings[level] ?? null;
      const isBand = level < headings.length - 1;
      return isBand && columns[index - 1]?.headings[level] === text ? null : text;
    }),
  );
}

/** Bands over their columns, single headings down to the last header row. */
function headerMerges(columns: readonly LaidColumn[], height: number): readonly Range[] {
  const merges: Range[] = [];
  columns.forEach(({ headings }, index) => {
    if (headings.length === 1 && height > 1) merges.push({ top: 0, bottom: height - 1, left: index, right: index });
    if (headings.length < 2 || columns[index - 1]?.headings[0] === headings[0]) return;
    let right = index;
    while (columns[right + 1]?.headings[0] === headings[0] && (columns[right + 1]?.headings.length ?? 0) > 1)
      right += 1;
    if (right > index) merges.push({ top: 0, bottom: 0, left: index, right });
  });
  return merges;
}

/** The header once more after so many rows, as on the next page. */
export function withPageBreak(
  body: readonly GridRow[],
  header: readonly (readonly Entry[])[],
  isBroken: boolean,
  after: number,
): readonly GridRow[] {
  if (!isBroken || body.length <= after) return body;
  return [...body.slice(0, after), ...header.map((entries) => ({ entries })), ...body.slice(after)];
}

function stylesFor(model: TableModel, { choices }: Drawing): Styles {
  const isText = choices.has("textNumbers");
  const isFullWidth = choices.has("fullWidthDigits");
  const words = { ...(isText ? { isText } : {}), ...(isFullWidth ? { isFullWidth } : {}) };
  const money = { power: moneyUnitOf(choices).power, decimals: 2, ...words };
  const rate = choices.has("percentNumber")
    ? { power: 0, decimals: 4, isHundredfold: true }
    : choices.has("percentText")
      ? { power: 0, decimals: 4, isText: true }
      : PERCENT;
  const styles = stylesOf(money, model.outer === undefined ? rate : PERCENT);
  return styles;
}

function expectedOf(model: TableModel, years: readonly number[]): ReadonlyMap<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const year of years)
    for (const row of model.rows)
      for (const measure of model.measures) {
        const entry = model.entry(row, measure, year);
        if (entry === null || typeof entry !== "object" || !("id" in entry)) continue;
        const concept = row.role === "total" && measure.concept !== undefined ? measure.concept : row.concept;
        expected.set(entry.id, { concept, stage: measure.stage, year });
      }
  return expected;
}
