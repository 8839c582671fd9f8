import type { ReportCell, ReportSheet } from "../../../core";
import type { OwnSheet } from "../../OwnRecord";
import { withTitle } from "../parts/appProperties";
import { withContentType } from "../parts/contentTypes";
import { CONTENT_TYPES, namespacesOf } from "../parts/namespaces";
import type { Package } from "../parts/Package";
import { freePath, partText, requiredText, withPart } from "../parts/Package";
import { freeId, relationshipsOf, withRelationship } from "../parts/relationships";
import type { Structure } from "../parts/Structure";
import { withTab } from "../parts/workbookPart";
import { addStyle } from "../styles/addStyle";
import { closeStylePart, openStylePart } from "../styles/stylePart";
import { lookOf } from "../../reportLook";
import { freeSheetName, quoteSheet } from "../../sheetName";
import { sheetSource } from "./sheetSource";

export interface AddedSheets {
  readonly pkg: Package;
  readonly added: readonly OwnSheet[];
}

interface NamedSheet {
  readonly name: string;
  readonly sheet: ReportSheet;
}

/** Adds report sheets after the last tab; `structure` is that of the package. A name that is taken is changed. */
export function addSheets(pkg: Package, structure: Structure, sheets: readonly ReportSheet[]): AddedSheets {
  if (sheets.length === 0) return { pkg, added: [] };
  const named = nameSheets(sheets, structure);
  const [withStyles, styles] = openStylePart(pkg, structure);
  const context = {
    namespace: namespacesOf(structure).main,
    styleOf: remembering((cell) => addStyle(styles, lookOf(cell))),
    nameOf: (wanted: string) =>
      named.find(({ sheet }) => sheet.name === wanted)?.name ??
      structure.tabs.find(({ name }) => name === wanted)?.name,
  };
  let next = withStyles;
  for (const { name, sheet } of named) next = addPart(next, structure, name, sheet, sheetSource(sheet, context));
  next = closeStylePart(next, structure, styles);
  const added = named.map(({ name, sheet }) => ({ name, title: sheet.rows[0]?.cells[0]?.value ?? null }));
  return { pkg: next, added };
}

/** Looks a style up once for all cells that look the same. */
function remembering(styleOf: (cell: ReportCell) => string): (cell: ReportCell) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const key = JSON.stringify(lookOf(cell));
    const style = known.get(key) ?? styleOf(cell);
    known.set(key, style);
    return style;
  };
}

function nameSheets(sheets: readonly ReportSheet[], structure: Structure): readonly NamedSheet[] {
  const taken = structure.tabs.map(({ name }) => name);
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { name, sheet };
  });
}

function addPart(pkg: Package, structure: Structure, name: string, sheet: ReportSheet, source: string): Package {
  const folder = structure.path.slice(0, structure.path.lastIndexOf("/") + 1);
  const path = freePath(pkg, `${folder}worksheets/sheet`, ".xml");
  const relationshipId = freeId(relationshipsOf(pkg, structure.path));
  const type = `${namespacesOf(structure).relationships}/worksheet`;
  let next = withPart(pkg, path, source);
  next = withContentType(next, path, CONTENT_TYPES.worksheet);
  next = withRelationship(next, structure.path, relationshipId, type, path.slice(folder.length));
  const tab = { name, relationshipId, printTitles: printTitles(name, sheet) };
  next = withPart(next, structure.path, withTab(requiredText(next, structure.path), structure, tab));
  const properties = relationshipsOf(next, "").find(({ kind }) => kind === "extended-properties")?.target;
  const titles = properties === undefined ? undefined : partText(next, properties);
  return properties === undefined || titles === undefined ? next : withPart(next, properties, withTitle(titles, name));
}

function printTitles(name: string, { repeatRows }: ReportSheet): string | undefined {
  if (repeatRows === undefined) return undefined;
  const [first, last] = repeatRows;
  return `${quoteSheet(name)}!$${String(first + 1)}:$${String(last + 1)}`;
}
