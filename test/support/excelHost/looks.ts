import type { Range } from "../../../src/core";
import type { HostSheet, Json } from "./HostModel";
import { cellOf, keyOf, mergeAround } from "./HostModel";

/** What a plain cell shows; anything else is kept with the cell. */
const PLAIN: Readonly<Record<string, Json>> = {
  numberFormat: "General",
  "fill/color": "#FFFFFF",
  "fill/pattern": "None",
  "fill/patternColor": "#000000",
  "font/bold": false,
  "font/color": "#000000",
  "font/size": 11,
  "font/underline": "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  protection: { locked: true, formulaHidden: false },
};

export function lookAt(sheet: HostSheet, row: number, column: number, name: string): Json {
  const look = sheet.cells.get(keyOf(row, column))?.look[name];
  return look ?? PLAIN[name] ?? null;
}

/** Sets a look of every cell; a merged area takes it as a whole. */
export function setLook(sheet: HostSheet, range: Range, name: string, value: Json): void {
  forEachShown(sheet, range, (row, column) => {
    const { look } = cellOf(sheet, row, column);
    if (value === PLAIN[name] && name !== "fill/color") Reflect.deleteProperty(look, name);
    else look[name] = value;
    if (name === "fill/color") setSolid(look);
  });
}

export function clearFill(sheet: HostSheet, range: Range): void {
  forEachShown(sheet, range, (row, column) => {
    const { look } = cellOf(sheet, row, column);
    for (const name of Object.keys(look)) if (name.startsWith("fill/")) Reflect.deleteProperty(look, name);
  });
}

/** In Excel a cell without a fill that gets a colour gets a solid fill; a pattern keeps its pattern. */
function setSolid(look: Record<string, Json>): void {
  look["fill/pattern"] ??= "Solid";
}

export function forEachCell(range: Range, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) visit(row, column);
  }
}

function forEachShown(sheet: HostSheet, range: Range, visit: (row: number, column: number) => void): void {
  forEachCell(range, (row, column) => {
    const merge = mergeAround(sheet, row, column);
    if (merge === undefined) visit(row, column);
    else if (merge.top === row && merge.left === column) forEachCell(merge, visit);
  });
}

/** The one look that all cells have; null where they differ. */
export function commonLook(sheet: HostSheet, range: Range, name: string): Json {
  const first = lookAt(sheet, range.top, range.left, name);
  const seen = new Set<Json>();
  forEachCell(range, (row, column) => seen.add(lookAt(sheet, row, column, name)));
  return seen.size === 1 ? first : null;
}
