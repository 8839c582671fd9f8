import type { CellFill } from "./CellState";
import { GRADIENT } from "./CellState";

/** Excel's names of patterns, and those in files. */
const PATTERNS = [
  ["Gray50", "mediumGray"],
  ["Gray75", "darkGray"],
  ["Gray25", "lightGray"],
  ["Gray16", "gray125"],
  ["Gray8", "gray0625"],
  ["Horizontal", "darkHorizontal"],
  ["Vertical", "darkVertical"],
  ["Down", "darkDown"],
  ["Up", "darkUp"],
  ["Checker", "darkGrid"],
  ["SemiGray75", "darkTrellis"],
  ["LightHorizontal", "lightHorizontal"],
  ["LightVertical", "lightVertical"],
  ["LightDown", "lightDown"],
  ["LightUp", "lightUp"],
  ["Grid", "lightGrid"],
  ["CrissCross", "lightTrellis"],
] as const;

/** A fill as Excel takes it. */
export interface SettableFill {
  readonly color: string;
  readonly pattern?: (typeof PATTERNS)[number][0];
  readonly patternColor?: string;
}

interface ShownFill {
  readonly color?: string;
  readonly pattern?: string;
  readonly patternColor?: string;
}

export function fillFrom({ color = "", pattern = "None", patternColor = "" }: ShownFill): CellFill {
  if (pattern === "None") return null;
  if (pattern === "Solid") return hexOf(color);
  const type = PATTERNS.find(([name]) => name === pattern)?.[1];
  if (type === undefined) return GRADIENT;
  const colors = `<fgColor rgb="FF${hexOf(patternColor)}"/><bgColor rgb="FF${hexOf(color)}"/>`;
  return `<fill><patternFill patternType="${type}">${colors}</patternFill></fill>`;
}

/** What Excel is to set; null to clear the fill, absent for one that it cannot set (a gradient, colours of a theme). */
export function settable(fill: CellFill): SettableFill | null | undefined {
  if (fill === null) return null;
  if (/^[\dA-F]{6}$/i.test(fill)) return { color: `#${fill}` };
  const type = /<(?:\w+:)?patternFill[^>]*\spatternType="(\w+)"/.exec(fill)?.[1];
  const pattern = PATTERNS.find(([, name]) => name === type)?.[0];
  const [fore, back] = [colorOf(fill, "fgColor"), colorOf(fill, "bgColor")];
  if (pattern === undefined || fore === undefined || back === undefined) return undefined;
  return { color: back, pattern, patternColor: fore };
}

function colorOf(fill: string, name: string): string | undefined {
  const hex = new RegExp(`<(?:\\w+:)?${name}\\s+rgb="[\\dA-F]{2}([\\dA-F]{6})"\\s*/>`, "i").exec(fill)?.[1];
  return hex === undefined ? undefined : `#${hex}`;
}

function hexOf(color: string): string {
  return color.replace("#", "").toUpperCase();
}
