import { fault } from "../faults";
import { attributeSpans } from "../xml/attributes";
import { advance, createScanner, nextChild, skipElement } from "../xml/Scanner";
import type { Scanner } from "../xml/Scanner";

/** What may come after `legacyDrawing` in a worksheet. */
const LATER = [
  ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
].flat();

/** Where a sheet names the drawing that its notes are shown in. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly id: string | undefined;
}

/** Id of the relationship that leads to the drawing of a sheet's notes. */
export function legacyDrawingId(xml: string): string | undefined {
  return find(xml).id;
}

/** The worksheet with this drawing for its notes; it has none before. */
export function withLegacyDrawing(xml: string, id: string, namespace: string): string {
  const { start } = find(xml);
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const source = `<${prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
  return xml.slice(0, start) + source + xml.slice(start);
}

export function withoutLegacyDrawing(xml: string): string {
  const { start, end } = find(xml);
  return xml.slice(0, start) + xml.slice(end);
}

/** The element, or where it would stand. */
function find(xml: string): Found {
  const scanner = createScanner(xml);
  if (!advance(scanner) || scanner.isEmpty) throw fault("xml");
  let place: number | undefined;
  while (nextChild(scanner, 1)) {
    const { start, local } = scanner;
    if (local === "legacyDrawing") {
      const id = relationshipId(scanner);
      skipElement(scanner);
      return { start, end: scanner.end, id };
    }
    skipElement(scanner);
    if (isLater(local, xml.slice(start, scanner.end))) place ??= start;
  }
  const start = place ?? scanner.start;
  return { start, end: start, id: undefined };
}

/** Excel wraps newer forms of controls and embedded objects into an element that chooses between versions. */
function isLater(local: string, source: string): boolean {
  if (local !== "AlternateContent") return LATER.includes(local);
  return /<(?:[\w.-]+:)?(?:controls|oleObjects)[\s>]/.test(source);
}

function relationshipId({ xml, nameEnd, end }: Scanner): string | undefined {
  const spans = [...attributeSpans(xml, nameEnd, end)];
  const span = spans.find(([name]) => name.endsWith(":id") && !name.startsWith("xmlns:"))?.[1];
  return span === undefined ? undefined : xml.slice(span.start, span.end);
}
