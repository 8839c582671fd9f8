import type { CellPlace, ReportCell, ReportSheet } from "../../../core";
import { formatAddress, formatRange } from "../../../core";
import { longestText } from "../../cellLimits";
import type { CellLook } from "../../reportLook";
import { lookOf } from "../../reportLook";
import { quoteSheet } from "../../sheetName";
import { addressesOf } from "./addresses";
import { ownEntryOf } from "./entryOf";
import { queueLook } from "./reportLooks";
import type { Step } from "./Step";
import { step } from "./Step";

/** A report sheet and the name that it gets. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: ReportSheet;
}

/** Rows of a report that go into one request together. */
const ROWS = 500;

interface PlacedCell extends Pick<CellPlace, "row" | "column"> {
  readonly cell: ReportCell;
}

/** Writes a report sheet: its name and first cell first, by which it is known as ours whatever happens after. */
export function reportSteps(
  { name, sheet }: NamedSheet,
  nameOf: (wanted: string) => string | undefined,
): readonly Step[] {
  const cells = sheet.rows.flatMap((row, index) =>
    row.cells.map((cell, column): PlacedCell => ({ row: index, column, cell })),
  );
  return [
    step(1, ({ workbook }) => {
      const first = workbook.worksheets.add(name).getRange("A1");
      first.values = [[ownEntryOf(storable(sheet.rows[0]?.cells[0]?.value ?? null))]];
    }),
    ...valueSteps(name, sheet),
    ...linkSteps(name, cells, nameOf),
    ...lookSteps(name, cells),
    pageStep(name, sheet),
  ];
}

/** Number formats before values, so that Excel finds none of its own. */
function valueSteps(name: string, { rows }: ReportSheet): readonly Step[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width === 0) return [];
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => {
    const lines = rows
      .slice(index * ROWS, (index + 1) * ROWS)
      .map(({ cells }) => Array.from({ length: width }, (__, column) => cells[column]));
    return step(lines.length * width, ({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(index * ROWS, 0, lines.length, width);
      range.numberFormat = lines.map((line) => line.map((cell) => formatOf(cell)));
      range.values = lines.map((line) => line.map((cell) => ownEntryOf(storable(cell?.value ?? null))));
    });
  });
}

function formatOf(cell: ReportCell | undefined): string {
  return (cell === undefined ? undefined : lookOf(cell).format) ?? "General";
}

/** What a cell can hold: texts of limited length, numbers that are numbers. */
function storable(value: string | number | null): string | number | null {
  if (typeof value === "string") return longestText(value);
  return Number.isFinite(value) ? value : null;
}

function linkSteps(
  name: string,
  cells: readonly PlacedCell[],
  nameOf: (wanted: string) => string | undefined,
): readonly Step[] {
  return cells.flatMap(({ row, column, cell: { link } }) => {
    const target = link === undefined ? undefined : nameOf(link.sheet);
    if (link === undefined || target === undefined) return [];
    const documentReference = `${quoteSheet(target)}!${formatAddress(link)}`;
    return [
      step(1, ({ workbook }) => {
        const range = workbook.worksheets.getItem(name).getRange(formatAddress({ row, column }));
        range.hyperlink = { documentReference, screenTip: documentReference };
      }),
    ];
  });
}

/** Cells that look alike get their look together. */
function lookSteps(name: string, cells: readonly PlacedCell[]): readonly Step[] {
  const groups = new Map<string, { readonly look: CellLook; readonly cells: PlacedCell[] }>();
  for (const placed of cells) {
    const look: CellLook = { ...lookOf(placed.cell), format: undefined, isQuoted: false };
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, cells: [] };
    groups.set(key, group);
    group.cells.push(placed);
  }
  return [...groups.values()].flatMap((group) =>
    addressesOf(group.cells).map((address) =>
      step(group.cells.length, ({ workbook }) => {
        queueLook(workbook.worksheets.getItem(name).getRanges(address).format, group.look);
      }),
    ),
  );
}

/** Excel measures column widths in points: a character is 7 pixels wide and a column has 5 pixels beside. */
const widthOf = (characters: number) => (characters * 7 + 5) * 0.75;

const LONGEST_FOOTER = 200;

function pageStep(name: string, { widths, rows, merges, frozenRows, repeatRows, footer }: ReportSheet): Step {
  return step(widths.length + rows.length, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthOf(width);
    });
    rows.forEach(({ height }, row) => {
      if (height !== undefined) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    });
    merges.forEach((range) => {
      sheet.getRange(formatRange(range)).merge();
    });
    if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    sheet.showGridlines = false;
    queuePage(sheet, repeatRows, footer);
  });
}

function queuePage({ pageLayout: page }: Excel.Worksheet, repeatRows: ReportSheet["repeatRows"], footer: string): void {
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  if (repeatRows !== undefined) page.setPrintTitleRows(`$${String(repeatRows[0] + 1)}:$${String(repeatRows[1] + 1)}`);
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.leftFooter = footer.slice(0, LONGEST_FOOTER).replaceAll("&", "&&");
  defaultForAllPages.rightFooter = "第 &P 页 / 共 &N 页";
}
