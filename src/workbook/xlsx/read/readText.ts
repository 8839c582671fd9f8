import { nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";
import { decodeText } from "../xml/text";

/** The text of the element whose open tag was just read; moves to its closing tag. */
export function readText(scanner: Scanner): string {
  if (scanner.isEmpty) return "";
  const { end: from, depth } = scanner;
  while (nextChild(scanner, depth)) skipElement(scanner);
  return decodeText(scanner.xml.slice(from, scanner.start));
}

/** The text of a rich text element (`si`, `is`): its plain text and its runs, without phonetic guides; moves to its closing tag. */
export function readRichText(scanner: Scanner): string {
  if (scanner.isEmpty) return "";
  const { depth } = scanner;
  let text = "";
  while (nextChild(scanner, depth)) {
    if (scanner.local === "t") text += readText(scanner);
    else if (scanner.local === "r") text += readRichText(scanner);
    else skipElement(scanner);
  }
  return text;
}
