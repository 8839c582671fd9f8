import { appendTo, applyEdits, remove } from "../xml/edits";
import { escapeXml } from "../xml/text";
import { attributeOf, childrenOf, parseXml } from "../xml/XmlElement";
import type { Package } from "./Package";
import { hasPart, partText, withoutParts, withPart } from "./Package";

/** What leads from one part (or the package) to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in transitional and strict files: "worksheet", "styles" … */
  readonly kind: string;
  /** Path of the part that it leads to; for an external one its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of a part, or of the package itself for "". */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const xml = partText(pkg, relationshipsPath(part));
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), "Relationship").map((element) => {
    const target = attributeOf(element, "Target") ?? "";
    const isExternal = attributeOf(element, "TargetMode")?.toLowerCase() === "external";
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: attributeOf(element, "Type")?.split("/").pop() ?? "",
      target: isExternal ? target : resolve(pkg, part, target),
      isExternal,
    };
  });
}

/** The package with one more relationship from `part`, under the id given. */
export function withRelationship(pkg: Package, part: string, id: string, type: string, target: string): Package {
  const path = relationshipsPath(part);
  const xml = partText(pkg, path) ?? EMPTY;
  const root = parseXml(xml);
  const element = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  return withPart(pkg, path, applyEdits(xml, [appendTo(root, element)]));
}

/** The package without these relationships of a part, and without the list of them where none is left. */
export function withoutRelationships(pkg: Package, part: string, ids: readonly string[]): Package {
  const path = relationshipsPath(part);
  const xml = partText(pkg, path);
  if (xml === undefined) return pkg;
  const all = childrenOf(parseXml(xml), "Relationship");
  const gone = all.filter((element) => ids.includes(attributeOf(element, "Id") ?? ""));
  if (gone.length > 0 && gone.length === all.length) return withoutParts(pkg, [path]);
  return gone.length === 0 ? pkg : withPart(pkg, path, applyEdits(xml, gone.map(remove)));
}

/** An id that none of these relationships has. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number++;
  return `rId${String(number)}`;
}

/** Path of the part that holds the relationships of `part`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Path of a target that is written relative to the folder of `part`, or from the root where it begins with "/". */
function resolve(pkg: Package, part: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const path = steps.join("/");
  return hasPart(pkg, path) ? path : decodePercents(path);
}

function decodePercents(path: string): string {
  return path.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
