import { advance, createScanner, nextChild, skipElement } from "../xml/Scanner";
import { readRichText } from "./readText";

/** The texts of the shared strings part in the order of their numbers, phonetic guides left out. */
export function readSharedStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  const scanner = createScanner(xml);
  if (!advance(scanner) || scanner.isEmpty) return strings;
  while (nextChild(scanner, 1)) {
    if (scanner.local === "si") strings.push(readRichText(scanner));
    else skipElement(scanner);
  }
  return strings;
}
