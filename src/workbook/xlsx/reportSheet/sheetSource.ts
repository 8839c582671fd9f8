import type { ReportCell, ReportSheet } from "../../../core";
import { formatAddress, formatRange } from "../../../core";
import { cellSource } from "../write/cellSource";
import { encodeText, escapeXml } from "../xml/text";
import { longestText } from "../../cellLimits";
import { quoteSheet } from "../../sheetName";

const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
/** 9 is A4; one page wide, as many high as it takes. */
const PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
const LONGEST_FOOTER = 200;
const LONGEST_DISPLAY = 255;

/** What a report sheet needs from the workbook that it goes into. */
export interface SheetContext {
  readonly namespace: string;
  readonly styleOf: (cell: ReportCell) => string;
  /** The name that a sheet has in the file; absent where there is none to link to. */
  readonly nameOf: (sheet: string) => string | undefined;
}

/** A report sheet as a worksheet part, its elements in the order of the schema. */
export function sheetSource(sheet: ReportSheet, context: SheetContext): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${context.namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedRange(sheet)}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(sheet.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18"/>',
    columns(sheet.widths),
    `<sheetData>${rows(sheet, context)}</sheetData>`,
    merges(sheet),
    hyperlinks(sheet, context),
    `<printOptions horizontalCentered="1"/>${MARGINS}${PAGE}`,
    `<headerFooter><oddFooter>${footer(sheet.footer)}</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
}

function usedRange({ rows: lines }: ReportSheet): string {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  return formatRange({ top: 0, left: 0, bottom: Math.max(lines.length, 1) - 1, right: width - 1 });
}

function pane(frozenRows: number): string {
  if (frozenRows === 0) return "";
  const first = formatAddress({ row: frozenRows, column: 0 });
  const split = `<pane ySplit="${String(frozenRows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`;
  return `${split}<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const elements = widths.map((width, index) => {
    const column = String(index + 1);
    return `<col min="${column}" max="${column}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${elements.join("")}</cols>`;
}

function rows(sheet: ReportSheet, { styleOf }: SheetContext): string {
  return sheet.rows
    .map(({ cells, height }, row) => {
      const size = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
      const content = cells.map((cell, column) => {
        return cellSource("", formatAddress({ row, column }), styleOf(cell), storable(cell.value));
      });
      return `<row r="${String(row + 1)}"${size}>${content.join("")}</row>`;
    })
    .join("");
}

/** What a file can hold: texts of limited length, numbers that are numbers. */
function storable(value: string | number | null): string | number | null {
  if (typeof value === "string") return longestText(value);
  return Number.isFinite(value) ? value : null;
}

function merges({ merges: ranges }: ReportSheet): string {
  if (ranges.length === 0) return "";
  const elements = ranges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return `<mergeCells count="${String(ranges.length)}">${elements.join("")}</mergeCells>`;
}

function hyperlinks(sheet: ReportSheet, { nameOf }: SheetContext): string {
  const elements = sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ link, value }, column) => {
      const name = link === undefined ? undefined : nameOf(link.sheet);
      if (link === undefined || name === undefined) return [];
      const location = `${quoteSheet(name)}!${formatAddress(link)}`;
      const display = typeof value === "string" ? value.replace(/\s+/g, " ").slice(0, LONGEST_DISPLAY) : location;
      const here = formatAddress({ row, column });
      return [`<hyperlink ref="${here}" location="${encodeText(location)}" display="${encodeText(display)}"/>`];
    }),
  );
  return elements.length === 0 ? "" : `<hyperlinks>${elements.join("")}</hyperlinks>`;
}

/** Text at the left, page numbers at the right; "&" begins a code there and has to be doubled. */
function footer(text: string): string {
  const left = text.slice(0, LONGEST_FOOTER).replaceAll("&", "&&");
  return escapeXml(`&L${left}&R第 &P 页 / 共 &N 页`);
}
