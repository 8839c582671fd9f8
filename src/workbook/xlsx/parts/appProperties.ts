import { applyEdits, insertAfter, insertBefore, remove, setAttribute, setContent } from "../xml/edits";
import { escapeXml } from "../xml/text";
import type { XmlElement } from "../xml/XmlElement";
import { childOf, childrenOf, contentOf, parseXml } from "../xml/XmlElement";

/** The list of tabs in the document's properties; its first heading counts the worksheets, which come first among the titles. */
interface Titles {
  readonly vector: XmlElement;
  readonly titles: readonly XmlElement[];
  /** The element that holds the number of worksheets. */
  readonly count: XmlElement;
  readonly worksheets: number;
}

/** The properties part with one more worksheet in its list; unchanged where it keeps no such list. */
export function withTitle(xml: string, name: string): string {
  const found = findTitles(xml);
  if (found === undefined) return xml;
  const { vector, titles, count, worksheets } = found;
  const last = titles[worksheets - 1];
  const next = titles[worksheets];
  const prefix = (last ?? next)?.prefix;
  if (prefix === undefined) return xml;
  const source = `<${prefix}lpstr>${escapeXml(name)}</${prefix}lpstr>`;
  return applyEdits(xml, [
    ...(last === undefined ? [] : [insertAfter(last, source)]),
    ...(last !== undefined || next === undefined ? [] : [insertBefore(next, source)]),
    setAttribute(vector, "size", String(titles.length + 1)),
    setContent(count, String(worksheets + 1)),
  ]);
}

/** The properties part without these worksheets in its list. */
export function withoutTitles(xml: string, names: readonly string[]): string {
  const found = findTitles(xml);
  if (found === undefined) return xml;
  const { vector, titles, count, worksheets } = found;
  const gone = titles.slice(0, worksheets).filter((title) => names.includes(contentOf(title)));
  if (gone.length === 0) return xml;
  return applyEdits(xml, [
    ...gone.map(remove),
    setAttribute(vector, "size", String(titles.length - gone.length)),
    setContent(count, String(worksheets - gone.length)),
  ]);
}

function findTitles(xml: string): Titles | undefined {
  const root = parseXml(xml);
  const vector = child(child(root, "TitlesOfParts"), "vector");
  const count = child(childrenOf(child(child(root, "HeadingPairs"), "vector"), "variant")[1], "i4");
  if (vector === undefined || count === undefined) return undefined;
  const titles = childrenOf(vector, "lpstr");
  const worksheets = Number(contentOf(count));
  return Number.isInteger(worksheets) && worksheets <= titles.length
    ? { vector, titles, count, worksheets }
    : undefined;
}

function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element === undefined ? undefined : childOf(element, local);
}
