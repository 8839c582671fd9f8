import { applyEdits, setAttribute } from "../xml/edits";
import type { XmlElement } from "../xml/XmlElement";
import { attributeOf, childOf, parseXml } from "../xml/XmlElement";
import { cellStyleNumber, entryNumber, entrySource } from "./StyleSheet";
import type { StyleSheet } from "./StyleSheet";

/** The fill of a cell: RGB in six hex digits, or the source of one that is more than a plain colour; null for none. */
export type Fill = string | null;

const PLAIN_COLOR = /^[\dA-F]{6}$/;

/** The fill that a cell style shows; a cell without a style has the first one. */
export function fillOf(styles: StyleSheet, style: string | undefined): Fill {
  const id = attributeOf(parseXml(styleSource(styles, style)), "fillId") ?? "0";
  const source = entrySource(styles, "fills", Number(id));
  return source === undefined ? null : describe(source);
}

/** The number of the style that differs from this one in its fill only; adds it where there is none. */
export function withFill(styles: StyleSheet, style: string | undefined, fill: Fill): string {
  const source = styleSource(styles, style);
  const xf = parseXml(source);
  const id = String(fillNumber(styles, fill));
  const edits = [setAttribute(xf, "fillId", id), setAttribute(xf, "applyFill", "1")];
  return cellStyleNumber(styles, applyEdits(source, edits));
}

/** The source of a cell style; a cell without one has the first. */
export function styleSource(styles: StyleSheet, style: string | undefined): string {
  return entrySource(styles, "cellXfs", Number(style ?? 0)) ?? entrySource(styles, "cellXfs", 0) ?? "<xf/>";
}

function describe(source: string): Fill {
  const pattern = childOf(parseXml(source), "patternFill");
  if (pattern === undefined) return source;
  const type = attributeOf(pattern, "patternType") ?? "none";
  if (type === "none") return null;
  return (type === "solid" ? plainColor(childOf(pattern, "fgColor")) : undefined) ?? source;
}

/** Files write the colour with its opacity in front, as FF or 00. */
function plainColor(color: XmlElement | undefined): string | undefined {
  if (color === undefined || attributeOf(color, "tint") !== undefined) return undefined;
  const rgb = attributeOf(color, "rgb")?.slice(-6).toUpperCase();
  return rgb !== undefined && PLAIN_COLOR.test(rgb) ? rgb : undefined;
}

/** Number 0 is no fill in every workbook. */
function fillNumber(styles: StyleSheet, fill: Fill): number {
  if (fill === null) return 0;
  if (!PLAIN_COLOR.test(fill)) return entryNumber(styles, "fills", fill);
  const { element, added } = styles.lists.fills;
  const count = (element?.children.length ?? 0) + added.length;
  const numbers = Array.from({ length: count }, (_, number) => number);
  const known = numbers.find((number) => describe(entrySource(styles, "fills", number) ?? "<fill/>") === fill);
  return known ?? entryNumber(styles, "fills", solid(fill));
}

function solid(color: string): string {
  const pattern = `<patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill>`;
  return `<fill>${pattern}</fill>`;
}
