import { BUILT_IN_FORMATS } from "../read/builtInFormats";
import { escapeXml } from "../xml/text";
import { attributeOf, childOf } from "../xml/XmlElement";
import type { XmlElement } from "../xml/XmlElement";
import type { CellLook, FontLook } from "../../reportLook";
import { cellStyleNumber, entryNumber } from "./StyleSheet";
import type { StyleSheet } from "./StyleSheet";

const FIRST_CUSTOM_FORMAT = 164;
/** Codes of the built-in formats that are the same in every language. */
const COMMON_FORMATS = [1, 2, 3, 4, 9, 10, 49];

const GREY =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/><bgColor indexed="64"/></patternFill></fill>';
const SIDES = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`);
const THIN_BORDER = `<border>${SIDES.join("")}<diagonal/></border>`;

/** The number of the cell style that looks like this; adds it, and what it consists of, where the workbook has none. */
export function addStyle(styles: StyleSheet, look: CellLook): string {
  const ids = [
    `numFmtId="${formatId(styles, look.format)}"`,
    `fontId="${String(entryNumber(styles, "fonts", fontSource(styles, look.font)))}"`,
    `fillId="${look.isGrey ? String(entryNumber(styles, "fills", GREY)) : "0"}"`,
    `borderId="${look.hasBorder ? String(entryNumber(styles, "borders", THIN_BORDER)) : "0"}"`,
  ];
  const flags = "applyNumberFormat applyFont applyFill applyBorder applyAlignment"
    .split(" ")
    .map((name) => `${name}="1"`);
  const quoted = look.isQuoted ? ['quotePrefix="1"'] : [];
  const xf = `<xf ${[...ids, 'xfId="0"', ...quoted, ...flags].join(" ")}>${alignmentSource(look)}</xf>`;
  return cellStyleNumber(styles, xf);
}

function alignmentSource({ horizontal, isWrapped }: CellLook): string {
  const across = horizontal === undefined ? "" : `horizontal="${horizontal}" `;
  return `<alignment ${across}vertical="center"${isWrapped ? ' wrapText="1"' : ""}/>`;
}

/** The workbook's first font in another weight or size, so that Chinese text looks as it does everywhere else in the workbook. */
function fontSource(styles: StyleSheet, { isBold = false, size, isLink = false }: FontLook): string {
  const base = styles.lists.fonts.element?.children[0];
  const points = size === undefined ? (valueOf(base, "sz") ?? "11") : String(size);
  const name = valueOf(base, "name") ?? "宋体";
  const same = ["family", "charset", "scheme"].flatMap((local) => {
    const value = valueOf(base, local);
    return value === undefined ? [] : [`<${local} val="${escapeXml(value)}"/>`];
  });
  return [
    "<font>",
    isBold ? "<b/>" : "",
    isLink ? "<u/>" : "",
    `<sz val="${escapeXml(points)}"/>`,
    isLink ? '<color rgb="FF0563C1"/>' : "",
    `<name val="${escapeXml(name)}"/>${same.join("")}`,
    "</font>",
  ].join("");
}

function valueOf(font: XmlElement | undefined, local: string): string | undefined {
  const child = font === undefined ? undefined : childOf(font, local);
  return child === undefined ? undefined : attributeOf(child, "val");
}

/** The number by which styles name a number format; adds it where the workbook has none. */
export function formatId(styles: StyleSheet, code: string | undefined): string {
  if (code === undefined || code === "General") return "0";
  const builtIn = COMMON_FORMATS.find((id) => BUILT_IN_FORMATS[id] === code);
  if (builtIn !== undefined) return String(builtIn);
  const { element, added } = styles.lists.numFmts;
  const known = element?.children.find((format) => attributeOf(format, "formatCode") === code);
  const id = known === undefined ? undefined : attributeOf(known, "numFmtId");
  if (id !== undefined) return id;
  const before = added.find((source) => source.endsWith(` formatCode="${escapeXml(code)}"/>`));
  if (before !== undefined) return /\d+/.exec(before)?.[0] ?? "0";
  const taken = (element?.children ?? []).map((format) => Number(attributeOf(format, "numFmtId")) || 0);
  const free = Math.max(FIRST_CUSTOM_FORMAT - 1, ...taken) + 1 + added.length;
  entryNumber(styles, "numFmts", `<numFmt numFmtId="${String(free)}" formatCode="${escapeXml(code)}"/>`);
  return String(free);
}
