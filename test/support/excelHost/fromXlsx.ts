import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../../../src/core";
import { load } from "../../../src/workbook/xlsx/load";
import type { Worksheet } from "../../../src/workbook/xlsx/load";
import { readNotes } from "../../../src/workbook/xlsx/notes/readNotes";
import { openPackage, requiredText } from "../../../src/workbook/xlsx/parts/Package";
import { readStructure } from "../../../src/workbook/xlsx/parts/Structure";
import { fillOf } from "../../../src/workbook/xlsx/styles/fill";
import { openStylePart } from "../../../src/workbook/xlsx/styles/stylePart";
import type { HostModel, HostSheet, Json } from "./HostModel";
import { addSheet, cellOf, keyOf, newId, newModel } from "./HostModel";

/** The file as the emulated Excel has it open: cells, formats, fills, merged areas, notes and custom XML parts. */
export function fromXlsx(bytes: Uint8Array, name: string): HostModel {
  const model = newModel(name);
  const pkg = openPackage(bytes);
  const structure = readStructure(pkg);
  const [styled, styles] = openStylePart(pkg, structure);
  const fills = new Map<string, Readonly<Record<string, Json>>>();
  const lookOf = (style: string) => {
    const look = fills.get(style) ?? fillLook(fillOf(styles, style));
    fills.set(style, look);
    return look;
  };
  for (const worksheet of load(pkg, structure).worksheets) {
    const sheet = addSheet(model, worksheet.tab.name);
    addLines(sheet, worksheet);
    addCells(sheet, worksheet);
    addFills(sheet, requiredText(styled, worksheet.tab.path), lookOf);
    for (const { row, column, text } of readNotes(styled, worksheet.tab.path))
      sheet.notes.set(keyOf(row, column), text);
  }
  for (const xml of customParts(bytes)) model.parts.push({ id: newId(model), xml });
  return model;
}

function addLines(sheet: HostSheet, { tab, content }: Worksheet): void {
  sheet.visibility = tab.visibility;
  sheet.isProtected = content.isProtected;
  sheet.merges = [...content.merges];
  for (const row of content.hiddenRows) sheet.rows.set(row, { isHidden: true });
  for (const column of content.hiddenColumns) sheet.columns.set(column, { isHidden: true });
}

function addCells(sheet: HostSheet, { sheet: { rows } }: Worksheet): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, source] of (cells ?? []).entries()) {
      if (source === undefined) continue;
      const cell = cellOf(sheet, row, column);
      cell.value = source.value;
      if (source.formula !== undefined) cell.formula = `=${source.formula}`;
      if (source.format !== undefined) cell.look["numberFormat"] = source.format;
    }
  }
}

function addFills(sheet: HostSheet, xml: string, lookOf: (style: string) => Readonly<Record<string, Json>>): void {
  for (const [, tag = ""] of xml.matchAll(/<c\s([^>]*)>/g)) {
    const place = parseAddress(/(?:^|\s)r="([^"]*)"/.exec(tag)?.[1] ?? "");
    const style = /(?:^|\s)s="(\d+)"/.exec(tag)?.[1];
    if (place === undefined || style === undefined) continue;
    Object.assign(cellOf(sheet, place.row, place.column).look, lookOf(style));
  }
}

/** A fill as Excel tells it: of colours that a theme gives, and of gradients, only that there are some. */
function fillLook(fill: string | null): Readonly<Record<string, Json>> {
  if (fill === null) return {};
  if (!fill.startsWith("<")) return { "fill/color": `#${fill}`, "fill/pattern": "Solid" };
  const type = /patternType="(\w+)"/.exec(fill)?.[1];
  if (type === undefined) return { "fill/color": "#D9D9D9", "fill/pattern": "LinearGradient" };
  if (type === "solid") return { "fill/color": "#D9D9D9", "fill/pattern": "Solid" };
  const colour = (tag: string) => new RegExp(`<${tag}[^>]*rgb="\\w\\w(\\w{6})"`).exec(fill)?.[1];
  const pattern = { lightUp: "LightUp", gray125: "Gray16", darkUp: "Up" }[type] ?? "Gray25";
  return {
    "fill/color": `#${colour("bgColor") ?? "FFFFFF"}`,
    "fill/pattern": pattern,
    "fill/patternColor": `#${colour("fgColor") ?? "000000"}`,
  };
}

function customParts(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => /^customXml\/item\d+\.xml$/i.test(path))
    .map(([, content]) => strFromU8(content));
}
