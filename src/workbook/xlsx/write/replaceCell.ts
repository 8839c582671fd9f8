import { attribute, attributeSpans } from "../xml/attributes";
import type { Edit } from "../xml/edits";
import { nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";
import type { CellPatch, ContentPatch, FormulaPatch, StylePatch } from "./CellPatch";
import { cellSource, formulaSource, valueSource } from "./cellSource";

/** The edits that change the cell whose tag was just read; what they do not name stays. */
export function replaceCell(scanner: Scanner, address: string, patch: CellPatch): readonly Edit[] {
  return patch.kind === "style" ? restyleCell(scanner, patch) : [refillCell(scanner, address, patch)];
}

function restyleCell(scanner: Scanner, { styleOf, dropsBlank }: StylePatch): readonly Edit[] {
  const { xml, start, nameEnd, end, isEmpty } = scanner;
  const style = attribute(scanner, "s");
  const span = attributeSpans(xml, nameEnd, end).get("s");
  const wanted = styleOf(style, false);
  skipElement(scanner);
  if (wanted === style || wanted === undefined) return [];
  if (dropsBlank && isEmpty) return [{ start, end: scanner.end, text: "" }];
  if (span !== undefined) return [{ ...span, text: wanted }];
  const at = attributeSpans(xml, nameEnd, end).get("r")?.end;
  const place = at === undefined ? nameEnd : at + 1;
  return [{ start: place, end: place, text: ` s="${wanted}"` }];
}

/** Its style stays, and with a new result its formula too. */
function refillCell(scanner: Scanner, address: string, patch: ContentPatch | FormulaPatch): Edit {
  const { xml, start, nameStart, nameEnd } = scanner;
  const prefix = xml.slice(nameStart, nameEnd - 1);
  if (patch.kind !== "result") {
    const style = attribute(scanner, "s");
    skipElement(scanner);
    const isFormula = patch.kind === "formula";
    const text = isFormula
      ? formulaSource(prefix, address, style, patch)
      : cellSource(prefix, address, style, patch.value);
    return { start, end: scanner.end, text };
  }
  const tag = openTag(scanner);
  const { formula, rest } = readParts(scanner);
  const { type, source } = valueSource(prefix, patch.value);
  const open = `${tag}${type === undefined ? "" : ` t="${type}"`}>`;
  return { start, end: scanner.end, text: `${open}${formula}${source}${rest}</${prefix}c>` };
}

/** The cell's open tag without its type, and without its end. */
function openTag({ xml, start, nameEnd, end, isEmpty }: Scanner): string {
  const type = attributeSpans(xml, nameEnd, end).get("t");
  const stop = isEmpty ? end - 2 : end - 1;
  if (type === undefined) return xml.slice(start, stop).trimEnd();
  const before = xml.slice(start, type.start - 1).replace(/\s+t\s*=\s*$/, "");
  return `${before}${xml.slice(type.end + 1, stop)}`.trimEnd();
}

/** What stands in the cell beside its value, as it is written; moves to the closing tag. */
function readParts(scanner: Scanner): { readonly formula: string; readonly rest: string } {
  if (scanner.isEmpty) return { formula: "", rest: "" };
  const { xml, depth } = scanner;
  let [formula, rest] = ["", ""];
  while (nextChild(scanner, depth)) {
    const { start, local } = scanner;
    skipElement(scanner);
    if (local === "f") formula = xml.slice(start, scanner.end);
    else if (local !== "v" && local !== "is") rest += xml.slice(start, scanner.end);
  }
  return { formula, rest };
}
