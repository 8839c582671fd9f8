import { fault } from "../faults";

/**
 * A place in an XML text: the tag that was read last. A cursor that moves, so that a million cells make no million objects.
 * `depth` is 1 for the root's tags, open and closing alike.
 */
export interface Scanner {
  readonly xml: string;
  /** Offsets of the tag: its "<", and the character after its ">". */
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
  /** The name without prefix. */
  local: string;
  isClose: boolean;
  /** Self-closed: `<c/>`. */
  isEmpty: boolean;
  depth: number;
  /** Name offsets of the elements that are open: start, end, start, end … */
  readonly open: number[];
}

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const COLON = 0x3a;
const GREATER = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

export function createScanner(xml: string): Scanner {
  const nowhere = { start: 0, end: 0, nameStart: 0, nameEnd: 0 };
  return { xml, ...nowhere, local: "", isClose: false, isEmpty: false, depth: 0, open: [] };
}

/** Moves to the next tag; false at the end of the text. Throws "damaged" where tags do not match. */
export function advance(scanner: Scanner): boolean {
  const { xml, open } = scanner;
  const start = nextTag(xml, scanner.end);
  if (start < 0) {
    if (open.length > 0) throw fault("xml");
    return false;
  }
  const isClose = xml.charCodeAt(start + 1) === SLASH;
  scanner.start = start;
  scanner.isClose = isClose;
  scanner.nameStart = isClose ? start + 2 : start + 1;
  readName(scanner);
  const last = tagEnd(xml, scanner.nameEnd);
  scanner.end = last + 1;
  scanner.isEmpty = !isClose && xml.charCodeAt(last - 1) === SLASH;
  scanner.depth = isClose ? open.length / 2 : open.length / 2 + 1;
  if (isClose) closeElement(scanner);
  else if (!scanner.isEmpty) open.push(scanner.nameStart, scanner.nameEnd);
  return true;
}

/** Moves past the element whose open tag was just read. */
export function skipElement(scanner: Scanner): void {
  if (scanner.isEmpty) return;
  const { depth } = scanner;
  do advance(scanner);
  while (!(scanner.isClose && scanner.depth === depth));
}

/** Moves to the next child of the element at this depth; false once that element is closed. */
export function nextChild(scanner: Scanner, depth: number): boolean {
  advance(scanner);
  return !(scanner.isClose && scanner.depth === depth);
}

function nextTag(xml: string, from: number): number {
  for (let at = xml.indexOf("<", from); at >= 0; at = xml.indexOf("<", at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === QUESTION) at = after(xml, "?>", at);
    else if (next !== EXCLAMATION) return at;
    else if (xml.startsWith("<!--", at)) at = after(xml, "-->", at + 4);
    else if (xml.startsWith("<![CDATA[", at)) at = after(xml, "]]>", at);
    else throw fault("xml");
  }
  return -1;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw fault("xml");
  return at + mark.length;
}

function readName(scanner: Scanner): void {
  const { xml } = scanner;
  let localStart = scanner.nameStart;
  let at = localStart;
  for (let code = xml.charCodeAt(at); code > 32 && code !== GREATER && code !== SLASH; code = xml.charCodeAt(++at)) {
    if (code === COLON) localStart = at + 1;
  }
  if (at === localStart) throw fault("xml");
  scanner.nameEnd = at;
  scanner.local = xml.slice(localStart, at);
}

/** Offset of the tag's ">"; one inside an attribute's quotes does not count. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  throw fault("xml");
}

function closeElement(scanner: Scanner): void {
  const { xml, open, nameStart, nameEnd } = scanner;
  const openEnd = open.pop();
  const openStart = open.pop();
  if (openStart === undefined || openEnd === undefined) throw fault("xml");
  const length = nameEnd - nameStart;
  if (openEnd - openStart !== length) throw fault("xml");
  for (let index = 0; index < length; index++) {
    if (xml.charCodeAt(openStart + index) !== xml.charCodeAt(nameStart + index)) throw fault("xml");
  }
}
