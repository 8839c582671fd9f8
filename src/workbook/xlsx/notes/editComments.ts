import { formatAddress } from "../../../core";
import { withContentType, withoutContentTypes } from "../parts/contentTypes";
import { CONTENT_TYPES, namespacesOf } from "../parts/namespaces";
import type { Package } from "../parts/Package";
import { freePath, requiredText, withoutParts, withPart } from "../parts/Package";
import {
  freeId,
  relationshipsOf,
  relationshipsPath,
  withoutRelationships,
  withRelationship,
} from "../parts/relationships";
import type { Structure } from "../parts/Structure";
import type { Edit } from "../xml/edits";
import { appendTo, applyEdits, insertInOrder, remove } from "../xml/edits";
import { encodeText } from "../xml/text";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, childrenOf, contentOf, parseXml } from "../xml/XmlElement";
import type { Note } from "./Note";
import { isSamePlace } from "./Note";
import { commentsPath, noteElements } from "./readNotes";

const AUTHOR = "绩核";
const ORDER = ["authors", "commentList", "extLst"];
/** As Excel writes a note that someone types into a Chinese workbook; colour 81 is that of tool tips. */
const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>';

/** Writes notes of ours into the comments part of a sheet, and makes one where it has none. */
export function withComments(pkg: Package, structure: Structure, sheetPath: string, notes: readonly Note[]): Package {
  const known = commentsPath(pkg, sheetPath);
  const [next, path] = known === undefined ? addPart(pkg, structure, sheetPath) : [pkg, known];
  const xml = requiredText(next, path);
  const root = parseXml(xml);
  const { id, edits } = author(root);
  const sources = notes.map((note) => commentSource(note, id)).join("");
  return withPart(next, path, applyEdits(xml, [...edits, addTo(root, "commentList", prefixed(sources, root.prefix))]));
}

/** Takes notes out of the comments part of a sheet, and the part itself where no note is left. */
export function withoutComments(pkg: Package, sheetPath: string, notes: readonly Note[]): Package {
  const path = commentsPath(pkg, sheetPath);
  if (path === undefined || notes.length === 0) return pkg;
  const xml = requiredText(pkg, path);
  const all = noteElements(parseXml(xml));
  const gone = all.filter(({ note }) => notes.some((other) => isSamePlace(note, other) && note.text === other.text));
  if (gone.length < all.length)
    return withPart(
      pkg,
      path,
      applyEdits(
        xml,
        gone.map(({ element }) => remove(element)),
      ),
    );
  const links = relationshipsOf(pkg, sheetPath).filter(({ target, isExternal }) => target === path && !isExternal);
  const next = withoutRelationships(
    pkg,
    sheetPath,
    links.map(({ id }) => id),
  );
  return withoutContentTypes(withoutParts(next, [path, relationshipsPath(path)]), [path]);
}

function addPart(pkg: Package, structure: Structure, sheetPath: string): readonly [Package, string] {
  const { main, relationships } = namespacesOf(structure);
  const folder = structure.path.slice(0, structure.path.lastIndexOf("/") + 1);
  const path = freePath(pkg, `${folder}comments`, ".xml");
  const content = `<comments xmlns="${main}"><authors/><commentList/></comments>`;
  let next = withPart(pkg, path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  next = withContentType(next, path, CONTENT_TYPES.comments);
  const id = freeId(relationshipsOf(next, sheetPath));
  return [withRelationship(next, sheetPath, id, `${relationships}/comments`, `/${path}`), path];
}

/** Our number among the authors, and the edits that enter us where we are not among them. */
function author(root: XmlElement): { readonly id: number; readonly edits: readonly Edit[] } {
  const authors = childrenOf(childOf(root, "authors"), "author");
  const id = authors.findIndex((element) => contentOf(element) === AUTHOR);
  if (id >= 0) return { id, edits: [] };
  return { id: authors.length, edits: [addTo(root, "authors", prefixed(`<author>${AUTHOR}</author>`, root.prefix))] };
}

function addTo(root: XmlElement, list: string, source: string): Edit {
  const element = childOf(root, list);
  if (element !== undefined) return appendTo(element, source);
  const name = `${root.prefix}${list}`;
  return insertInOrder(root, list, `<${name}>${source}</${name}>`, ORDER);
}

function commentSource(note: Note, authorId: number): string {
  const run = `<r>${FONT}<t xml:space="preserve">${encodeText(note.text)}</t></r>`;
  return `<comment ref="${formatAddress(note)}" authorId="${String(authorId)}"><text>${run}</text></comment>`;
}

function prefixed(source: string, prefix: string): string {
  return prefix === "" ? source : source.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}
