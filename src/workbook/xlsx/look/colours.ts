import { shade } from "./shade";
import { INDEXED_COLOURS } from "./indexedColours";
import { attributeOf, childOf, childrenOf, parseXml } from "../xml/XmlElement";
import type { XmlElement } from "../xml/XmlElement";

/** The colours that cells of a workbook name by number. */
export interface Colours {
  readonly theme: readonly (string | undefined)[];
  readonly indexed: readonly string[];
}

/** The order in which cells count the colours of a theme; in the theme itself dark comes before light. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const RGB = /^[\dA-F]{6}$/;

/** Reads the colours of the theme part and the palette that a styles part may have of its own. */
export function readColours(theme: string | undefined, styles: XmlElement | undefined): Colours {
  const elements = theme === undefined ? undefined : childOf(parseXml(theme), "themeElements");
  const scheme = elements === undefined ? undefined : childOf(elements, "clrScheme");
  const palette = childrenOf(styles === undefined ? undefined : childOf(styles, "colors"), "indexedColors")[0];
  const own = childrenOf(palette, "rgbColor").map((colour) => rgbOf(attributeOf(colour, "rgb")) ?? "000000");
  return {
    theme: THEME_ORDER.map((name) => schemeColour(scheme, name)),
    indexed: own.length > 0 ? own : INDEXED_COLOURS,
  };
}

/** The colour that a `color`, `fgColor` … element stands for; absent where the host chooses it (automatic). */
export function colourOf(element: XmlElement | undefined, { theme, indexed }: Colours): string | undefined {
  if (element === undefined) return undefined;
  const base =
    rgbOf(attributeOf(element, "rgb")) ??
    theme[Number(attributeOf(element, "theme") ?? NaN)] ??
    indexed[Number(attributeOf(element, "indexed") ?? NaN)];
  const tint = Number(attributeOf(element, "tint") ?? 0);
  return base === undefined ? undefined : shade(base, Number.isFinite(tint) ? tint : 0);
}

function schemeColour(scheme: XmlElement | undefined, name: string): string | undefined {
  const [colour] = (scheme === undefined ? undefined : childOf(scheme, name))?.children ?? [];
  if (colour === undefined) return undefined;
  return rgbOf(attributeOf(colour, colour.local === "sysClr" ? "lastClr" : "val"));
}

/** Files write the opacity in front of the colour, and mean nothing by it. */
function rgbOf(text: string | undefined): string | undefined {
  const rgb = text?.slice(-6).toUpperCase();
  return rgb !== undefined && RGB.test(rgb) ? rgb : undefined;
}
