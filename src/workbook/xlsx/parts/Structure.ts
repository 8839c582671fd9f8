import type { Visibility } from "../../../core";
import { fault } from "../faults";
import type { XmlElement } from "../xml/XmlElement";
import { attributeOf, childOf, childrenOf, parseXml, prefixedAttributeOf } from "../xml/XmlElement";
import { contentTypeOf } from "./contentTypes";
import type { Package } from "./Package";
import { hasPart, requiredText } from "./Package";
import { relationshipsOf } from "./relationships";
import type { Relationship } from "./relationships";

/** How the parts of a workbook hang together. */
export interface Structure {
  /** Path of the workbook part. */
  readonly path: string;
  readonly relationships: readonly Relationship[];
  /** All tabs in their order, chart sheets and the like included. */
  readonly tabs: readonly Tab[];
  /** ISO 29500 strict: other namespace addresses. */
  readonly isStrict: boolean;
  /** Dates count from 1904, as on old Macs. */
  readonly isDate1904: boolean;
}

export interface Tab {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isWorksheet: boolean;
  /** Path of its part, and the id of the relationship that leads there. */
  readonly path: string;
  readonly relationshipId: string;
}

const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** Reads how the workbook is put together; throws "notWorkbook" where the package holds something else. */
export function readStructure(pkg: Package): Structure {
  const path = workbookPath(pkg);
  const workbook = parseXml(requiredText(pkg, path));
  if (workbook.local !== "workbook") throw fault("notWorkbook");
  const relationships = relationshipsOf(pkg, path);
  const properties = childOf(workbook, "workbookPr");
  return {
    path,
    relationships,
    tabs: tabElements(workbook).map((element) => readTab(pkg, element, relationships)),
    isStrict:
      attributeOf(workbook, workbook.prefix === "" ? "xmlns" : `xmlns:${workbook.prefix.slice(0, -1)}`) ===
      STRICT_NAMESPACE,
    isDate1904: properties !== undefined && ["1", "true"].includes(attributeOf(properties, "date1904") ?? ""),
  };
}

export function tabElements(workbook: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet");
}

/** Path of the part that the workbook part leads to by this kind of relationship. */
export function relatedPath(structure: Structure, kind: string): string | undefined {
  return structure.relationships.find((relationship) => relationship.kind === kind && !relationship.isExternal)?.target;
}

function workbookPath(pkg: Package): string {
  if (!hasPart(pkg, "[Content_Types].xml")) throw fault("notWorkbook");
  const path = relationshipsOf(pkg, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (path === undefined) throw fault("notWorkbook");
  const type = contentTypeOf(pkg, path) ?? "";
  if (type.includes("sheet.binary") || path.toLowerCase().endsWith(".bin")) throw fault("binary");
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint|visio/.test(type)) throw fault("notWorkbook");
  return path;
}

function readTab(pkg: Package, element: XmlElement, relationships: readonly Relationship[]): Tab {
  const relationshipId = prefixedAttributeOf(element, "id") ?? "";
  const relationship = relationships.find(({ id }) => id === relationshipId);
  const isWorksheet = relationship?.kind === "worksheet";
  const path = relationship?.target ?? "";
  if (isWorksheet && !hasPart(pkg, path)) throw fault("missingPart");
  const state = attributeOf(element, "state");
  const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return { name: attributeOf(element, "name") ?? "", visibility, isWorksheet, path, relationshipId };
}
