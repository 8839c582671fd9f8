import { escapeXml } from "../xml/text";
import type { Note } from "./Note";
import { isSamePlace } from "./Note";
import type { NoteBox } from "./noteBox";

/** A note and the box that it is shown in. */
export interface NoteShape {
  readonly note: Pick<Note, "row" | "column">;
  readonly box: NoteBox;
}

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
};
const NOTE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shapes of one drawing are numbered from a multiple of this; each multiple belongs to one drawing. */
const CLUSTER = 1024;

/*
 * These drawings are read as text: Excel itself writes some that are not well-formed (`<br>` in the texts of form controls),
 * and what we do not understand in them has to stay.
 */
const SHAPE = /<((?:[\w-]+:)?)shape(?:\s(?:[^>"'/]|\/(?!>)|"[^"]*"|'[^']*')*)?>[^]*?<\/\1shape\s*>/g;

/** A drawing without shapes; `cluster` is a number that no other drawing of the workbook has, `count` how many shapes will come. */
export function emptyDrawing(cluster: number, count: number): string {
  const clusters = Array.from({ length: Math.ceil((count + 1) / CLUSTER) }, (_, index) => String(cluster + index));
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${clusters.join(",")}"/></o:shapelayout>`;
  return `<xml${declarations("")}>${layout}${NOTE_TYPE}</xml>`;
}

/** The drawing with these notes' boxes; absent where it is none that can be added to. */
export function withShapes(xml: string, shapes: readonly NoteShape[]): string | undefined {
  const end = xml.lastIndexOf("</xml>");
  if (end < 0) return undefined;
  const root = /<xml[^>]*>/.exec(xml)?.[0] ?? "";
  const first = nextNumber(xml);
  const sources = shapes.map((shape, index) => shapeSource(shape, first + index, declarations(root)));
  const type = /\bid=["']_x0000_t202["']/.test(xml) ? "" : NOTE_TYPE.replace(">", `${declarations(root)}>`);
  return xml.slice(0, end) + type + sources.join("") + xml.slice(end);
}

/** The drawing without the boxes of the notes on these cells. */
export function withoutShapes(xml: string, places: readonly Pick<Note, "row" | "column">[]): string {
  return xml.replace(SHAPE, (source) => {
    const place = noteCell(source);
    return place !== undefined && places.some((other) => isSamePlace(place, other)) ? "" : source;
  });
}

/** True where the drawing shows anything at all. */
export function hasShapes(xml: string): boolean {
  return /<(?:[\w-]+:)?(?:shape|group|rect|line|oval|image|roundrect|polyline|curve|arc)[\s>/]/.test(xml);
}

/** The highest cluster that the drawing claims. */
export function lastCluster(xml: string): number {
  const claimed = [...xml.matchAll(/idmap[^>]*\sdata=["']([\d,\s]*)["']/g)].flatMap(([, list = ""]) => list.split(","));
  return Math.max(0, ...claimed.map((cluster) => Number(cluster) || 0), Math.floor((nextNumber(xml) - 1) / CLUSTER));
}

function nextNumber(xml: string): number {
  const taken = [...xml.matchAll(/\bid=["']_x0000_s(\d+)["']/g)].map(([, number]) => Number(number));
  if (taken.length > 0) return Math.max(...taken) + 1;
  const cluster = /idmap[^>]*\sdata=["'](\d+)/.exec(xml)?.[1];
  return Number(cluster ?? 1) * CLUSTER + 1;
}

function noteCell(source: string): Pick<Note, "row" | "column"> | undefined {
  if (!/ObjectType=["']Note["']/.test(source)) return undefined;
  const [row, column] = ["Row", "Column"].map((name) => new RegExp(`:${name}>\\s*(\\d+)`).exec(source)?.[1]);
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

function shapeSource({ note, box }: NoteShape, number: number, namespaces: string): string {
  const size = `width:${String(box.width)}pt;height:${String(box.height)}pt`;
  const style = `position:absolute;margin-left:59.25pt;margin-top:1.5pt;${size};z-index:1;visibility:hidden`;
  return [
    `<v:shape${namespaces} id="_x0000_s${String(number)}" type="#_x0000_t202" style="${style}" `,
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>',
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${box.anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${String(note.row)}</x:Row><x:Column>${String(note.column)}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}

/** The prefixes that we write with, where the root element does not declare them. */
function declarations(root: string): string {
  return Object.entries(NAMESPACES)
    .filter(([prefix, address]) => !root.includes(`xmlns:${prefix}="${address}"`))
    .map(([prefix, address]) => ` xmlns:${prefix}="${escapeXml(address)}"`)
    .join("");
}
