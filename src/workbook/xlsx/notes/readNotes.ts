import { parseAddress } from "../../../core";
import type { Package } from "../parts/Package";
import { partText } from "../parts/Package";
import { relationshipsOf } from "../parts/relationships";
import { decodeText } from "../xml/text";
import type { XmlElement } from "../xml/XmlElement";
import { attributeOf, childOf, childrenOf, parseXml } from "../xml/XmlElement";
import type { Note } from "./Note";

/** The notes on a sheet, those that mirror a threaded comment among them. */
export function readNotes(pkg: Package, sheetPath: string): readonly Note[] {
  const path = commentsPath(pkg, sheetPath);
  const xml = path === undefined ? undefined : partText(pkg, path);
  return xml === undefined ? [] : noteElements(parseXml(xml)).map(({ note }) => note);
}

/** The cells of a sheet that have a note or a threaded comment. */
export function annotatedCells(pkg: Package, sheetPath: string): readonly Pick<Note, "row" | "column">[] {
  const threads = relationshipsOf(pkg, sheetPath).filter(({ kind }) => kind === "threadedComment");
  const threaded = threads.flatMap(({ target }) => {
    const xml = partText(pkg, target);
    return xml === undefined ? [] : childrenOf(parseXml(xml), "threadedComment").flatMap(placeOf);
  });
  return [...readNotes(pkg, sheetPath), ...threaded];
}

/** Path of the part that holds the notes of a sheet. */
export function commentsPath(pkg: Package, sheetPath: string): string | undefined {
  return relationshipsOf(pkg, sheetPath).find(({ kind, isExternal }) => kind === "comments" && !isExternal)?.target;
}

/** The `comment` elements of a comments part. */
export function noteElements(root: XmlElement): readonly { readonly element: XmlElement; readonly note: Note }[] {
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((element) =>
    placeOf(element).map((place) => ({ element, note: { ...place, text: textOf(childOf(element, "text")) } })),
  );
}

function placeOf(element: XmlElement): readonly Pick<Note, "row" | "column">[] {
  const place = parseAddress(attributeOf(element, "ref") ?? "");
  return place === undefined ? [] : [place];
}

/** Text of all runs; the readings above Chinese or Japanese characters (`rPh`) are not part of it. */
function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => {
      if (child.local === "r") return textOf(child);
      return child.local === "t" ? decodeText(child.source.slice(child.openEnd, child.closeStart)) : "";
    })
    .join("");
}
