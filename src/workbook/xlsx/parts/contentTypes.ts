import { appendTo, applyEdits, remove } from "../xml/edits";
import { attributeOf, childrenOf, parseXml } from "../xml/XmlElement";
import type { Package } from "./Package";
import { requiredText, withPart } from "./Package";

const PATH = "[Content_Types].xml";

/** The content type of a part: its own, or that of its extension. */
export function contentTypeOf(pkg: Package, part: string): string | undefined {
  const root = parseXml(requiredText(pkg, PATH));
  const own = childrenOf(root, "Override").find((element) => names(attributeOf(element, "PartName"), `/${part}`));
  const extension = part.slice(part.lastIndexOf(".") + 1);
  const general = childrenOf(root, "Default").find((element) => names(attributeOf(element, "Extension"), extension));
  const found = own ?? general;
  return found === undefined ? undefined : attributeOf(found, "ContentType");
}

export function withContentType(pkg: Package, part: string, type: string): Package {
  const xml = requiredText(pkg, PATH);
  const root = parseXml(xml);
  const element = `<${root.prefix}Override PartName="/${part}" ContentType="${type}"/>`;
  return withPart(pkg, PATH, applyEdits(xml, [appendTo(root, element)]));
}

/** The package with this type for all parts whose path ends like this. */
export function withExtensionType(pkg: Package, extension: string, type: string): Package {
  const xml = requiredText(pkg, PATH);
  const root = parseXml(xml);
  const element = `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  return withPart(pkg, PATH, applyEdits(xml, [appendTo(root, element)]));
}

export function withoutContentTypes(pkg: Package, parts: readonly string[]): Package {
  const xml = requiredText(pkg, PATH);
  const overrides = childrenOf(parseXml(xml), "Override");
  const gone = overrides.filter((element) => parts.some((part) => names(attributeOf(element, "PartName"), `/${part}`)));
  return gone.length === 0 ? pkg : withPart(pkg, PATH, applyEdits(xml, gone.map(remove)));
}

function names(written: string | undefined, wanted: string): boolean {
  return written?.toLowerCase() === wanted.toLowerCase();
}
