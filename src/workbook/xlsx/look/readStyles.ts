import type { Border, CellStyle, FontStyle } from "../../WorkbookLook";
import { readFormats } from "../read/readFormats";
import { attributeOf, childOf, childrenOf, parseXml } from "../xml/XmlElement";
import type { XmlElement } from "../xml/XmlElement";
import type { Colours } from "./colours";
import { colourOf, readColours } from "./colours";

const SIDES = ["top", "bottom", "left", "right"] as const;

/** The looks of the cell styles of a workbook, by their numbers. */
export function readStyles(styles: string | undefined, theme: string | undefined): readonly CellStyle[] {
  if (styles === undefined) return [];
  const root = parseXml(styles);
  const colours = readColours(theme, root);
  const list = (name: string) => childOf(root, name)?.children ?? [];
  const fonts = list("fonts").map((font) => readFont(font, colours));
  const fills = list("fills").map((fill) => readFill(fill, colours));
  const borders = list("borders").map((border) => readBorders(border, colours));
  const formats = readFormats(styles);
  return childrenOf(childOf(root, "cellXfs"), "xf").map((xf, number) => {
    const entry = (name: string) => Number(attributeOf(xf, name) ?? 0);
    const [fill, format] = [fills[entry("fillId")], formats[number]];
    return {
      font: fonts[entry("fontId")] ?? PLAIN,
      borders: borders[entry("borderId")] ?? {},
      ...readAlignment(childOf(xf, "alignment")),
      ...(fill === undefined ? {} : { fill }),
      ...(format === undefined ? {} : { format }),
    };
  });
}

const PLAIN: FontStyle = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false };

function readFont(font: XmlElement, colours: Colours): FontStyle {
  const value = (local: string) => {
    const child = childOf(font, local);
    return child === undefined ? undefined : attributeOf(child, "val");
  };
  const [name, size, color] = [value("name"), Number(value("sz")), colourOf(childOf(font, "color"), colours)];
  return {
    ...{ isBold: isOn(font, "b"), isItalic: isOn(font, "i") },
    ...{ isUnderlined: isOn(font, "u"), isStruck: isOn(font, "strike") },
    ...(name === undefined ? {} : { name }),
    ...(size > 0 ? { size } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** `<b/>` says yes, `<b val="0"/>` and `<u val="none"/>` say no. */
function isOn(font: XmlElement, local: string): boolean {
  const child = childOf(font, local);
  return child !== undefined && !["0", "false", "none"].includes(attributeOf(child, "val") ?? "");
}

/** A pattern of two colours is shown as its ground, a gradient as its beginning. */
function readFill(fill: XmlElement, colours: Colours): string | undefined {
  const gradient = childrenOf(fill, "gradientFill")[0];
  const [stop] = childrenOf(gradient, "stop");
  if (stop !== undefined) return colourOf(childOf(stop, "color"), colours);
  const pattern = childOf(fill, "patternFill");
  const type = (pattern === undefined ? undefined : attributeOf(pattern, "patternType")) ?? "none";
  if (pattern === undefined || type === "none") return undefined;
  const [front, ground] = [childOf(pattern, "fgColor"), childOf(pattern, "bgColor")];
  return type === "solid" ? colourOf(front, colours) : colourOf(ground ?? front, colours);
}

function readBorders(border: XmlElement, colours: Colours): CellStyle["borders"] {
  const sides = SIDES.flatMap((side) => {
    const element = childOf(border, side);
    const line = element === undefined ? undefined : attributeOf(element, "style");
    if (element === undefined || line === undefined || line === "none") return [];
    const color = colourOf(childOf(element, "color"), colours);
    const drawn: Border = color === undefined ? { line } : { line, color };
    return [[side, drawn] as const];
  });
  return Object.fromEntries(sides);
}

function readAlignment(alignment: XmlElement | undefined) {
  if (alignment === undefined) return { isWrapped: false };
  const [horizontal, vertical] = [attributeOf(alignment, "horizontal"), attributeOf(alignment, "vertical")];
  return {
    isWrapped: ["1", "true"].includes(attributeOf(alignment, "wrapText") ?? ""),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
  };
}
