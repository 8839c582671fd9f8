import type { Memory } from "../../../core";
import { NO_MEMORY } from "../../../core";
import type { OwnRecord } from "../../OwnRecord";
import { formatRecord, NO_RECORD, parseRecord, RECORD_NAMESPACE } from "../../record";
import { WorkbookError } from "../../WorkbookError";
import { fault } from "../faults";
import { recordUndo } from "../undo/recordUndo";
import { escapeXml } from "../xml/text";
import { attributeOf, contentOf, parseXml } from "../xml/XmlElement";
import { contentTypeOf, withContentType, withoutContentTypes } from "./contentTypes";
import { CONTENT_TYPES, namespacesOf } from "./namespaces";
import type { Package } from "./Package";
import { hasPart, partText, withoutParts, withPart } from "./Package";
import type { Relationship } from "./relationships";
import { freeId, relationshipsOf, relationshipsPath, withoutRelationships, withRelationship } from "./relationships";
import type { Structure } from "./Structure";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Always the same, as the store may hold one record only. */
const STORE_ID = "{6A1BE0C7-52D4-4C39-9E51-4A4948450001}";

/** What this tool wrote into the workbook earlier; throws "refused" where a later version of it did. */
export function readRecord(pkg: Package, structure: Structure): OwnRecord {
  const text = findRecord(pkg, structure)?.text;
  const record = text === undefined ? undefined : parseRecord(text);
  if (record === "newer") throw fault("newerRecord");
  return record ?? NO_RECORD;
}

/** What people said about the workbook; nothing where a later version of this tool wrote it. */
export function readMemory(pkg: Package, structure: Structure): Memory {
  const text = findRecord(pkg, structure)?.text;
  const record = text === undefined ? undefined : parseRecord(text);
  const memory = record === "newer" ? undefined : record?.memory;
  return memory === undefined || memory === "newer" ? NO_MEMORY : memory;
}

/** Path of the part that holds the record. */
export function recordPath(pkg: Package, structure: Structure): string | undefined {
  return findRecord(pkg, structure)?.link.target;
}

/** The package with a part that holds the record; it has none before. What undoes all of it comes from `before`. */
export function withRecord(pkg: Package, structure: Structure, record: OwnRecord, before: Package): Package {
  const number = freeNumber(pkg);
  const item = `customXml/item${number}.xml`;
  const linked = addParts(pkg, structure, item, `customXml/itemProps${number}.xml`);
  return withPart(linked, item, recordSource({ ...record, undo: recordUndo(before, linked, item) }));
}

/** The package with another record in the place of the one that it has; nothing else changes. */
export function withRecordText(pkg: Package, path: string, record: OwnRecord): Package {
  return withPart(pkg, path, recordSource(record));
}

function addParts(pkg: Package, structure: Structure, item: string, properties: string): Package {
  const { relationships, customXml } = namespacesOf(structure);
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs>`;
  const store = `<ds:datastoreItem xmlns:ds="${customXml}" ds:itemID="${STORE_ID}">${schema}</ds:datastoreItem>`;
  let next = withPart(pkg, item, "");
  next = withPart(next, properties, DECLARATION + store);
  next = withRelationship(next, item, "rId1", `${relationships}/customXmlProps`, properties.slice("customXml/".length));
  next = withContentType(next, properties, CONTENT_TYPES.customXmlProperties);
  if (contentTypeOf(next, item) === undefined) next = withContentType(next, item, CONTENT_TYPES.xml);
  const up = "../".repeat(structure.path.split("/").length - 1);
  const id = freeId(relationshipsOf(next, structure.path));
  return withRelationship(next, structure.path, id, `${relationships}/customXml`, up + item);
}

function recordSource(record: OwnRecord): string {
  return `${DECLARATION}<record xmlns="${RECORD_NAMESPACE}">${escapeXml(formatRecord(record))}</record>`;
}

export function withoutRecord(pkg: Package, structure: Structure): Package {
  const found = findRecord(pkg, structure);
  if (found === undefined) return pkg;
  const { from, link } = found;
  const item = link.target;
  const properties = relationshipsOf(pkg, item).map(({ target }) => target);
  let next = withoutRelationships(pkg, from, [link.id]);
  next = withoutContentTypes(next, [item, ...properties]);
  next = withoutParts(next, [item, relationshipsPath(item), ...properties]);
  return next;
}

/** Where a record stands, and the part whose relationship leads there. */
interface FoundRecord {
  readonly from: string;
  readonly link: Relationship;
  readonly text: string;
}

/** Excel keeps the link to the record in the workbook part; LibreOffice moves it to the package. */
function findRecord(pkg: Package, structure: Structure): FoundRecord | undefined {
  for (const from of [structure.path, ""]) {
    for (const link of relationshipsOf(pkg, from)) {
      const text = link.kind === "customXml" && !link.isExternal ? recordText(pkg, link.target) : undefined;
      if (text !== undefined) return { from, link, text };
    }
  }
  return undefined;
}

/** The text of a record part; absent for other people's parts, whatever state they are in. */
function recordText(pkg: Package, path: string): string | undefined {
  try {
    const xml = partText(pkg, path);
    const root = xml === undefined ? undefined : parseXml(xml);
    const name = root?.prefix === "" ? "xmlns" : `xmlns:${root?.prefix.slice(0, -1) ?? ""}`;
    return root !== undefined && attributeOf(root, name) === RECORD_NAMESPACE ? contentOf(root) : undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}

function freeNumber(pkg: Package): string {
  let number = 1;
  const isTaken = () => ["item", "itemProps"].some((name) => hasPart(pkg, `customXml/${name}${String(number)}.xml`));
  while (isTaken()) number++;
  return String(number);
}
