import { strToU8, unzipSync, zipSync } from "fflate";
import { partTexts } from "../compareParts";

const XF = /<xf\s(?:[^>]*\/>|[^>]*[^/]>[^]*?<\/xf>)/g;

/** The file after a program that knows nothing of us wrote its name into it. */
export function savedElsewhere(bytes: Uint8Array): Uint8Array {
  const path = "docProps/core.xml";
  return withText(bytes, { [path]: (partTexts(bytes)[path] ?? "<core/>") + "<!-- saved -->" });
}

/** The file after its cell styles were put into another order, as Excel may do whenever it saves. */
export function renumbered(bytes: Uint8Array): Uint8Array {
  const texts = partTexts(bytes);
  const styles = texts["xl/styles.xml"] ?? "";
  const list = /(<cellXfs[^>]*>)([^]*?)<\/cellXfs>/.exec(styles);
  const [first = "", ...others] = list?.[2]?.match(XF) ?? [];
  const number = (old: string) => (old === "0" ? "0" : String(others.length + 1 - Number(old)));
  const sheets = Object.entries(texts).filter(([path]) => path.includes("worksheets/sheet"));
  const moved = sheets.map(([path, xml]) => {
    const restyle = (tag: string) =>
      tag.replace(/(\s(?:s|style)=")(\d+)"/, (_, name: string, old: string) => `${name}${number(old)}"`);
    return [path, xml.replace(/<(?:c|row|col)\s[^>]*>/g, restyle)] as const;
  });
  const reordered = `${list?.[1] ?? ""}${first}${others.reverse().join("")}</cellXfs>`;
  return withText(bytes, {
    ...Object.fromEntries(moved),
    "xl/styles.xml": styles.replace(list?.[0] ?? "?", () => reordered),
  });
}

/** The file after someone inserted a row above this one (from 1) of the sheet in this part, notes and all. */
export function withRowInserted(bytes: Uint8Array, sheetPath: string, above: number): Uint8Array {
  const texts = partTexts(bytes);
  const below = (row: string) => (Number(row) >= above ? String(Number(row) + 1) : row);
  const moveAddress = (xml: string) =>
    xml.replace(
      /(\s(?:r|ref)=")([A-Z]*)(\d+)"/g,
      (_, start: string, column: string, row: string) => `${start}${column}${below(row)}"`,
    );
  const moveBox = (xml: string) =>
    xml.replace(/<x:Row>(\d+)/g, (_, row: string) => `<x:Row>${String(Number(below(String(Number(row) + 1))) - 1)}`);
  const moved = Object.entries(texts).flatMap(([path, xml]): [string, string][] => {
    if (path === sheetPath || /comments\d+\.xml$/.test(path)) return [[path, moveAddress(xml)]];
    return path.endsWith(".vml") ? [[path, moveBox(xml)]] : [];
  });
  return withText(bytes, Object.fromEntries(moved));
}

export function withText(bytes: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const changed = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) });
}
