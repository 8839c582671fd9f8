import { fault } from "../faults";
import type { ValueSpan } from "./attributes";
import { attributeSpans } from "./attributes";
import { advance, createScanner } from "./Scanner";
import type { Scanner } from "./Scanner";
import { decodeText, decodeXml } from "./text";

/** An element of a small part, with the offsets that in-place editing needs. */
export interface XmlElement {
  /** Name without prefix; `prefix` is "x:" or "". */
  readonly local: string;
  readonly prefix: string;
  readonly start: number;
  readonly nameEnd: number;
  /** The character after the open tag. */
  readonly openEnd: number;
  /** Offset of the closing tag (of `openEnd` where self-closed) and the character after the element. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly children: readonly XmlElement[];
  readonly source: string;
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** The root element of an XML text; throws "damaged" where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const scanner = createScanner(xml);
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  while (advance(scanner)) {
    if (scanner.isClose) {
      const closed = open.pop();
      if (closed !== undefined) Object.assign(closed, { closeStart: scanner.start, end: scanner.end });
      continue;
    }
    const element = draft(scanner);
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (root === undefined) root = element;
    else throw fault("xml");
    if (!scanner.isEmpty) open.push(element);
  }
  if (root === undefined) throw fault("xml");
  return root;
}

function draft(scanner: Scanner): Draft {
  const { xml, start, nameStart, nameEnd, end, local, isEmpty } = scanner;
  const prefix = xml.slice(nameStart, nameEnd - local.length);
  return { local, prefix, start, nameEnd, openEnd: end, closeStart: end, end, isEmpty, children: [], source: xml };
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

export function spansOf(element: XmlElement): ReadonlyMap<string, ValueSpan> {
  return attributeSpans(element.source, element.nameEnd, element.openEnd);
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
  const span = spansOf(element).get(name);
  return span === undefined ? undefined : decodeText(element.source.slice(span.start, span.end));
}

/** An attribute by its name without prefix, where it has one: `r:id`, whatever the file calls the prefix. */
export function prefixedAttributeOf(element: XmlElement, local: string): string | undefined {
  const name = [...spansOf(element).keys()].find((key) => key.endsWith(`:${local}`) && !key.startsWith("xmlns:"));
  return name === undefined ? undefined : attributeOf(element, name);
}

/** The text directly inside an element that has no child elements. */
export function contentOf(element: XmlElement): string {
  return decodeXml(element.source.slice(element.openEnd, element.closeStart));
}
