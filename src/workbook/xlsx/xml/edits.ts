import { escapeXml } from "./text";
import type { XmlElement } from "./XmlElement";
import { spansOf } from "./XmlElement";

/** Replaces the characters from `start` to `end`; edits of one text do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; those at the same place stay in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Adds source as the last content of an element, opening it where it is self-closed. */
export function appendTo(element: XmlElement, content: string): Edit {
  const { closeStart, openEnd } = element;
  if (!element.isEmpty) return { start: closeStart, end: closeStart, text: content };
  return { start: openEnd - 2, end: openEnd, text: `>${content}</${element.prefix}${element.local}>` };
}

export function insertAfter(element: XmlElement, content: string): Edit {
  return { start: element.end, end: element.end, text: content };
}

export function insertBefore(element: XmlElement, content: string): Edit {
  return { start: element.start, end: element.start, text: content };
}

export function remove(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}

export function setAttribute(element: XmlElement, name: string, value: string): Edit {
  const text = escapeXml(value).replaceAll("'", "&apos;");
  const span = spansOf(element).get(name);
  if (span !== undefined) return { ...span, text };
  return { start: element.nameEnd, end: element.nameEnd, text: ` ${name}="${text}"` };
}

export function setContent(element: XmlElement, content: string): Edit {
  if (element.isEmpty) return appendTo(element, content);
  return { start: element.openEnd, end: element.closeStart, text: content };
}

/** Adds a child that the schema wants in this order among the others. */
export function insertInOrder(parent: XmlElement, local: string, source: string, order: readonly string[]): Edit {
  const later = order.slice(order.indexOf(local) + 1);
  const next = parent.children.find((child) => later.includes(child.local));
  return next === undefined ? appendTo(parent, source) : insertBefore(next, source);
}
