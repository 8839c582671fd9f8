import type { Scanner } from "./Scanner";
import { decodeText } from "./text";

const EQUALS = 0x3d;

/** Where an attribute's value stands in the text, without the quotes. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

/** The value of an attribute of the tag just read; `name` as written, with its prefix. */
export function attribute(scanner: Scanner, name: string): string | undefined {
  const { xml } = scanner;
  for (let at = scanner.nameEnd; ;) {
    const start = attributeStart(xml, at, scanner.end);
    if (start < 0) return undefined;
    const nameEnd = attributeNameEnd(xml, start, scanner.end);
    const open = openingQuote(xml, nameEnd, scanner.end);
    if (open < 0) return undefined;
    const close = closingQuote(xml, open, scanner.end);
    if (close < 0) return undefined;
    if (nameEnd - start === name.length && xml.startsWith(name, start)) return decodeText(xml.slice(open + 1, close));
    at = close + 1;
  }
}

/** All attributes of a tag by their names as written, and where their values stand. */
export function attributeSpans(xml: string, nameEnd: number, end: number): ReadonlyMap<string, ValueSpan> {
  const spans = new Map<string, ValueSpan>();
  for (let at = nameEnd; ;) {
    const start = attributeStart(xml, at, end);
    if (start < 0) return spans;
    const stop = attributeNameEnd(xml, start, end);
    const open = openingQuote(xml, stop, end);
    if (open < 0) return spans;
    const close = closingQuote(xml, open, end);
    if (close < 0) return spans;
    spans.set(xml.slice(start, stop), { start: open + 1, end: close });
    at = close + 1;
  }
}

function attributeStart(xml: string, from: number, end: number): number {
  for (let at = from; at < end - 1; at++) {
    const code = xml.charCodeAt(at);
    if (code > 32 && code !== 0x2f) return at;
  }
  return -1;
}

function attributeNameEnd(xml: string, from: number, end: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); at < end && code > 32 && code !== EQUALS; code = xml.charCodeAt(at)) at++;
  return at;
}

/** Offset of the quote after "=", or -1 where there is none within the tag. */
function openingQuote(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
    if (code > 32 && code !== EQUALS) return -1;
  }
  return -1;
}

function closingQuote(xml: string, open: number, end: number): number {
  const close = xml.indexOf(xml.charAt(open), open + 1);
  return close < end ? close : -1;
}
