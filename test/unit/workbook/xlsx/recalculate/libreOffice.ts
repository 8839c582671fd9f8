import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Cell, type CellValue, type Sheet, formatAddress } from "../../../../../src/core";
import { convert } from "../../../../support/libreOffice";

/** What LibreOffice makes of every formula, by "sheet!address"; it is told to recalculate all of them on loading. */
export function recalculatedByLibreOffice(sheets: readonly Sheet[]): ReadonlyMap<string, CellValue> {
  return formulaValues(sheets, unzipSync(convert(workbookFile(sheets), "xlsx")));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function workbookFile(sheets: readonly Sheet[]): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${each(sheets, ({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${each(sheets, (_, n) => `<Relationship Id="r${n}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, sheetPart(sheet)]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function sheetPart(sheet: Sheet): string {
  const rows = each(
    sheet.rows,
    (cells, n) => `<row r="${n}">${each(cells ?? [], (cell, m) => cellPart(cell, Number(n), Number(m)))}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function cellPart(cell: Cell | undefined, row: number, column: number): string {
  if (cell === undefined) return "";
  const at = formatAddress({ row: row - 1, column: column - 1 });
  if (cell.formula !== undefined) return `<c r="${at}"><f>${escaped(cell.formula)}</f></c>`;
  const { value } = cell;
  if (typeof value === "number") return `<c r="${at}"><v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${String(Number(value))}</v></c>`;
  if (typeof value === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return value === null ? "" : `<c r="${at}" t="e"><v>${value.error}</v></c>`;
}

function formulaValues(sheets: readonly Sheet[], parts: Record<string, Uint8Array>): ReadonlyMap<string, CellValue> {
  const found = sheets.flatMap(({ name }, index) => {
    const part = parts[`xl/worksheets/sheet${String(index + 1)}.xml`];
    const cells = strFromU8(part ?? new Uint8Array()).matchAll(
      /<c r="([A-Z]+\d+)"([^>]*)><f[^>]*>[^<]*<\/f><v>([^<]*)<\/v><\/c>/g,
    );
    return [...cells].map(
      ([, at = "", attributes = "", text = ""]) => [`${name}!${at}`, valueOf(attributes, unescaped(text))] as const,
    );
  });
  return new Map(found);
}

function valueOf(attributes: string, text: string): CellValue {
  if (attributes.includes('t="str"')) return text;
  if (attributes.includes('t="b"')) return text === "1";
  return attributes.includes('t="e"') ? { error: text } : Number(text);
}

function each<T>(items: readonly T[], make: (item: T, number: string) => string): string {
  return items.map((item, index) => make(item, String(index + 1))).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
