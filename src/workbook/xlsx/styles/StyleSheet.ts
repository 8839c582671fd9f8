import { fault } from "../faults";
import { attributeOf, childOf, parseXml, spansOf } from "../xml/XmlElement";
import type { XmlElement } from "../xml/XmlElement";
import { appendTo, applyEdits, insertInOrder, setAttribute } from "../xml/edits";
import type { Edit } from "../xml/edits";

/** The lists of a styles part that we add to; what stands in them keeps its number. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
export type ListName = (typeof LISTS)[number];

/** Sections of a styles part in the order that its schema asks for. */
const SECTIONS = [...LISTS, "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** What each list has to begin with where the part lacks it. */
const DEFAULTS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** Excel's limit is 65,490 cell styles; other readers stop at 64,000. */
const STYLE_LIMIT = 64_000;

/** What an entry says that leaves it out. */
const IMPLIED = ["pivotButton=0", "quotePrefix=0"];

/** A styles part while entries are added to it. */
export interface StyleSheet {
  readonly xml: string;
  readonly root: XmlElement;
  readonly lists: Readonly<Record<ListName, StyleList>>;
}

interface StyleList {
  /** The element of the part, absent where it lacks one. */
  readonly element: XmlElement | undefined;
  /** All entries in a form in which equal ones are equal text. */
  readonly known: string[];
  /** Source of the entries that are new, without prefix. */
  readonly added: string[];
}

export function openStyles(source: string): StyleSheet {
  const written = parseXml(source);
  const xml = written.isEmpty ? applyEdits(source, [appendTo(written, "\n")]) : source;
  const root = parseXml(xml);
  const list = (name: ListName): StyleList => {
    const element = childOf(root, name);
    const known = element?.children.map(canonical);
    if (known !== undefined && (known.length > 0 || name === "numFmts")) return { element, known, added: [] };
    const added = [...DEFAULTS[name]];
    return { element, known: added.map((source) => canonical(parseXml(source))), added };
  };
  const lists = { fonts: list("fonts"), fills: list("fills"), borders: list("borders"), cellXfs: list("cellXfs") };
  return { xml, root, lists: { ...lists, numFmts: list("numFmts"), cellStyleXfs: list("cellStyleXfs") } };
}

/** The number of the entry that looks like this; adds it where there is none. */
export function entryNumber(styles: StyleSheet, name: ListName, source: string): number {
  const { known, added } = styles.lists[name];
  const form = canonical(parseXml(source));
  const found = known.indexOf(form);
  if (found >= 0) return found;
  added.push(source);
  return known.push(form) - 1;
}

/** The number of the cell style that is written like this; throws "unwritable" where the part has all that it can have. */
export function cellStyleNumber(styles: StyleSheet, source: string): string {
  const number = entryNumber(styles, "cellXfs", source);
  if (number >= STYLE_LIMIT) throw fault("tooManyStyles");
  return String(number);
}

/** The source of an entry, without the part's prefix; absent for a number that no entry has. */
export function entrySource({ root, xml, lists }: StyleSheet, name: ListName, number: number): string | undefined {
  const { element, added } = lists[name];
  const written = element?.children ?? [];
  const entry = written[number];
  if (entry === undefined) return added[number - written.length];
  const source = xml.slice(entry.start, entry.end);
  return root.prefix === "" ? source : source.replaceAll(`<${root.prefix}`, "<").replaceAll(`</${root.prefix}`, "</");
}

/** The part with the entries that were added. */
export function closeStyles({ xml, root, lists }: StyleSheet): string {
  const edits = LISTS.flatMap((name): readonly Edit[] => {
    const { element, known, added } = lists[name];
    if (added.length === 0) return [];
    const content = withPrefix(added.join(""), root.prefix);
    if (element !== undefined)
      return [appendTo(element, content), setAttribute(element, "count", String(known.length))];
    const tag = `${root.prefix}${name}`;
    return [insertInOrder(root, name, `<${tag} count="${String(known.length)}">${content}</${tag}>`, SECTIONS)];
  });
  return applyEdits(xml, edits);
}

/** An element as text in which the order of attributes and children, and what is the default anyway, make no difference. */
function canonical(element: XmlElement): string {
  const attributes = [...spansOf(element).keys()]
    .filter((name) => !name.startsWith("apply") && !name.startsWith("xmlns"))
    .map((name) => `${name}=${attributeOf(element, name) ?? ""}`)
    .filter((attribute) => !IMPLIED.includes(attribute))
    .sort();
  return `${element.local}(${[...attributes, ...element.children.map(canonical).sort()].join(" ")})`;
}

function withPrefix(source: string, prefix: string): string {
  return prefix === "" ? source : source.replace(/<(\/?)(?=[\w.-]+[\s/>])/g, `<$1${prefix}`);
}
