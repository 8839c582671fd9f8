import { strToU8, zipSync } from "fflate";
import { parseAddress } from "../../../src/core";
import type { CellModel, SheetModel, WorkbookModel } from "./WorkbookModel";
import { detailsOf } from "./WorkbookModel";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Text of each part by its path. */
export type Parts = Readonly<Record<string, string>>;

/** The model as an .xlsx file, as plain as a file can be. */
export function buildXlsx(model: WorkbookModel): Uint8Array {
  return zipParts(partsOf(model));
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The parts of the model's file; tests of odd files replace some. */
export function partsOf({ sheets }: WorkbookModel): Parts {
  const looks = [...new Set(sheets.flatMap(({ cells }) => Object.values(cells).map(lookOf)))];
  const worksheets = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${String(index + 1)}.xml`,
    sheetXml(sheet, looks),
  ]);
  return {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => [id(index), `${OFFICE}/worksheet`, `worksheets/sheet${String(index + 1)}.xml`]),
      ["rIdStyles", `${OFFICE}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(looks),
    ...(Object.fromEntries(worksheets) as Parts),
    ...Object.fromEntries(sheets.flatMap(({ notes = {} }, index) => noteParts(notes, String(index + 1)))),
  };
}

/** Notes as the first versions of other programs wrote them: without boxes that Excel could show. */
function noteParts(notes: Readonly<Record<string, string>>, number: string): readonly (readonly [string, string])[] {
  const comments = Object.entries(notes).map(
    ([address, text]) => `<comment ref="${address}" authorId="0"><text><t>${escape(text)}</t></text></comment>`,
  );
  if (comments.length === 0) return [];
  const list = `<authors><author>张三</author></authors><commentList>${comments.join("")}</commentList>`;
  const link = relationships([["rId1", `${OFFICE}/comments`, `../comments${number}.xml`]]);
  return [
    [`xl/comments${number}.xml`, `<comments xmlns="${MAIN}">${list}</comments>`],
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, link],
  ];
}

function contentTypes(models: readonly SheetModel[]): string {
  const path = (folder: string, index: number) => `/xl/${folder}${String(index + 1)}.xml`;
  const sheets = models.map((_, index) => [path("worksheets/sheet", index), "worksheet"]);
  const notes = models.flatMap((sheet, index) =>
    sheet.notes === undefined ? [] : [[path("comments", index), "comments"]],
  );
  const parts = [["/xl/workbook.xml", "sheet.main"], ["/xl/styles.xml", "styles"], ...sheets, ...notes];
  const overrides = parts.map(
    ([part = "", type = ""]) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`,
  );
  const general = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${general}${overrides.join("")}</Types>`;
}

function relationships(links: readonly (readonly string[])[]): string {
  const elements = links.map(
    ([name = "", type = "", target = ""]) => `<Relationship Id="${name}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly SheetModel[]): string {
  const tabs = sheets.map(({ name, visibility = "visible" }, index) => {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${escape(name)}" sheetId="${String(index + 1)}"${state} r:id="${id(index)}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join("")}</sheets></workbook>`;
}

/** Format and fill of a cell as one text, by which its style is found. */
function lookOf(cell: CellModel): string {
  const { format = "", fill = "" } = detailsOf(cell);
  return `${fill}|${format}`;
}

function stylesXml(looks: readonly string[]): string {
  const parted = looks.map((look) => [look.slice(0, look.indexOf("|")), look.slice(look.indexOf("|") + 1)] as const);
  const codes = parted.map(
    ([, code], index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escape(code || "General")}"/>`,
  );
  const solid = (color: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
  const colors = [...new Set(parted.map(([color]) => color).filter((color) => color !== ""))];
  const styles = parted.map(([color], index) => {
    const fill = color === "" ? 0 : colors.indexOf(color) + 2;
    return `<xf numFmtId="${String(164 + index)}" fontId="0" fillId="${String(fill)}" borderId="0"/>`;
  });
  const general = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const none = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  return [
    `<styleSheet xmlns="${MAIN}"><numFmts count="${String(codes.length)}">${codes.join("")}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
    `<fills count="${String(colors.length + 2)}">${none}${colors.map(solid).join("")}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="1">${general}</cellStyleXfs>`,
    `<cellXfs count="${String(styles.length + 1)}">${general}${styles.join("")}</cellXfs></styleSheet>`,
  ].join("");
}

function sheetXml(
  { cells, merges = [], hiddenRows = [], hiddenColumns = [], isProtected }: SheetModel,
  looks: readonly string[],
): string {
  const rows = new Map<number, string[]>(hiddenRows.map((row) => [row, []]));
  const places = Object.entries(cells).map(([address, cell]) => ({ address, cell, ...placeOf(address) }));
  for (const { row, address, cell } of places.sort((one, other) => one.column - other.column)) {
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, cell, looks)]);
  }
  const lines = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, content]) => {
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : "";
      return `<row r="${String(row + 1)}"${hidden}>${content.join("")}</row>`;
    });
  const columns = hiddenColumns.map(
    (column) => `<col min="${String(column + 1)}" max="${String(column + 1)}" width="9" hidden="1"/>`,
  );
  const areas = merges.map((range) => `<mergeCell ref="${range}"/>`);
  return [
    `<worksheet xmlns="${MAIN}">${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}`,
    `<sheetData>${lines.join("")}</sheetData>${isProtected === true ? '<sheetProtection sheet="1"/>' : ""}`,
    `${areas.length === 0 ? "" : `<mergeCells count="${String(areas.length)}">${areas.join("")}</mergeCells>`}</worksheet>`,
  ].join("");
}

function cellXml(address: string, cell: CellModel, looks: readonly string[]): string {
  const { value, formula, format, fill } = detailsOf(cell);
  const isPlain = format === undefined && fill === undefined;
  const style = isPlain ? "" : ` s="${String(looks.indexOf(lookOf(cell)) + 1)}"`;
  const source = formula === undefined ? "" : `<f>${escape(formula)}</f>`;
  if (value === null) return `<c r="${address}"${style}>${source}</c>`;
  if (typeof value === "number") return `<c r="${address}"${style}>${source}<v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}"${style} t="b">${source}<v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "object") return `<c r="${address}"${style} t="e">${source}<v>${value.error}</v></c>`;
  if (formula !== undefined) return `<c r="${address}"${style} t="str">${source}<v>${escape(value)}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const place = parseAddress(address);
  if (place === undefined) throw new Error(`no address: ${address}`);
  return place;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function id(index: number): string {
  return `rId${String(index + 1)}`;
}
