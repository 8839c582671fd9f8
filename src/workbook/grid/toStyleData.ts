import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { CellStyle } from "../WorkbookLook";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.CENTER,
  justify: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
};
const ON = BooleanNumber.TRUE;
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** A style as the grid takes it. */
export function toStyleData(style: CellStyle): IStyleData {
  const { font, fill, format, horizontal, vertical, isWrapped } = style;
  const across = HORIZONTAL[horizontal ?? ""];
  return {
    vt: VERTICAL[vertical ?? ""] ?? VerticalAlign.BOTTOM,
    ...toFont(font),
    ...toBorders(style),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(format === undefined ? {} : { n: { pattern: format } }),
    ...(across === undefined ? {} : { ht: across }),
    ...(isWrapped ? { tb: WrapStrategy.WRAP } : {}),
  };
}

function toFont({ name, size, color, isBold, isItalic, isUnderlined, isStruck }: CellStyle["font"]): IStyleData {
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: { rgb: `#${color}` } }),
    ...(isBold ? { bl: ON } : {}),
    ...(isItalic ? { it: ON } : {}),
    ...(isUnderlined ? { ul: { s: ON } } : {}),
    ...(isStruck ? { st: { s: ON } } : {}),
  };
}

function toBorders({ borders }: CellStyle): IStyleData {
  const bd: IBorderData = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const border = borders[side as keyof typeof SIDES];
    if (border !== undefined)
      bd[key] = { s: LINES[border.line] ?? BorderStyleTypes.THIN, cl: { rgb: `#${border.color ?? "000000"}` } };
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}
