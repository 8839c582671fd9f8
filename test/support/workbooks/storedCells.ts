import { strToU8, unzipSync, zipSync } from "fflate";
import type { CellPlace, CellValue } from "../../../src/core";
import { formatAddress } from "../../../src/core";
import { partTexts, splitSheet } from "../compareParts";

/** Names on the tabs of a file. */
export function storedTabs(bytes: Uint8Array): readonly string[] {
  const workbook = partTexts(bytes)["xl/workbook.xml"] ?? "";
  return [...workbook.matchAll(/<sheet\s[^>]*?name="([^"]*)"/g)].map((match) => decode(match[1] ?? ""));
}

/** What a cell of a file holds, read without the code under test; texts are inline. */
export function storedValue(bytes: Uint8Array, place: CellPlace): CellValue | null {
  const source =
    splitSheet(partTexts(bytes)[sheetPath(bytes, place.sheet)] ?? "").cells.get(formatAddress(place)) ?? "";
  const type = /^<c[^>]*\st="(\w+)"/.exec(source)?.[1];
  const content = /<(?:v|t)[^>]*>([^]*?)<\/(?:v|t)>/.exec(source)?.[1];
  if (content === undefined) return null;
  if (type === "e") return { error: content };
  if (type === "b") return content === "1";
  return type === undefined || type === "n" ? Number(content) : decode(content);
}

/** The formula that a cell of a file holds, without "="; only formulas that are written out in the cell. */
export function storedFormula(bytes: Uint8Array, place: CellPlace): string | null {
  const sheet = splitSheet(partTexts(bytes)[sheetPath(bytes, place.sheet)] ?? "");
  const source = /<f[^>]*>([^]*?)<\/f>/.exec(sheet.cells.get(formatAddress(place)) ?? "")?.[1];
  return source === undefined ? null : decode(source);
}

/** The colour that a cell of a file is filled with, as six hex digits. */
export function storedFill(bytes: Uint8Array, place: CellPlace): string | null {
  const texts = partTexts(bytes);
  const cell = splitSheet(texts[sheetPath(bytes, place.sheet)] ?? "").cells.get(formatAddress(place)) ?? "";
  const styles = texts["xl/styles.xml"] ?? "";
  const entries = (list: string, entry: string) => {
    const source = new RegExp(`<${list}[ >][^]*?</${list}>`).exec(styles)?.[0] ?? "";
    return source.match(new RegExp(`<${entry}[ >](?:[^]*?</${entry}>|)|<${entry}/>`, "g")) ?? [];
  };
  const xfs = /<cellXfs[^]*?<\/cellXfs>/.exec(styles)?.[0].match(/<xf\s[^>]*>/g) ?? [];
  const xf = xfs[Number(/^<c[^>]*\ss="(\d+)"/.exec(cell)?.[1] ?? 0)] ?? "";
  const fill = entries("fills", "fill")[Number(/fillId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? "";
  return /patternType="solid"[^]*?<fgColor rgb="\w\w(\w{6})"/.exec(fill)?.[1] ?? null;
}

/** The text of a cell's note in a file. */
export function storedNote(bytes: Uint8Array, place: CellPlace): string | null {
  const texts = partTexts(bytes);
  const rels = sheetPath(bytes, place.sheet).replace("worksheets/", "worksheets/_rels/") + ".rels";
  const link = /<Relationship\s[^>]*\/comments"[^>]*>/.exec(texts[rels] ?? "")?.[0] ?? "";
  const path = (/\sTarget="([^"]*)"/.exec(link)?.[1] ?? "?").replace(/^\.\.\//, "/xl/").slice(1);
  const comments = (texts[path] ?? "").match(/<comment\s[^]*?<\/comment>/g) ?? [];
  const comment = comments.find((source) => source.includes(` ref="${formatAddress(place)}"`));
  const runs = [...(comment ?? "").matchAll(/<t(?:\s[^>]*)?>([^]*?)<\/t>/g)];
  return comment === undefined ? null : runs.map(([, text]) => decode(text ?? "")).join("");
}

/** The file after someone else put a value into a cell that it has. */
export function withTypedValue(bytes: Uint8Array, place: CellPlace, value: string | number): Uint8Array {
  const parts = unzipSync(bytes);
  const path = sheetPath(bytes, place.sheet);
  const xml = new TextDecoder().decode(parts[path]);
  const address = formatAddress(place);
  const content = typeof value === "number" ? `<v>${String(value)}</v>` : `<is><t>${value}</t></is>`;
  const type = typeof value === "number" ? "" : ' t="inlineStr"';
  const changed = xml.replace(splitSheet(xml).cells.get(address) ?? "?", `<c r="${address}"${type}>${content}</c>`);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

function sheetPath(bytes: Uint8Array, name: string): string {
  const texts = partTexts(bytes);
  const tab = [...(texts["xl/workbook.xml"] ?? "").matchAll(/<sheet\s[^>]*>/g)].find(
    ([tag]) => decode(/\sname="([^"]*)"/.exec(tag)?.[1] ?? "") === name,
  );
  const id = /\sr:id="([^"]*)"/.exec(tab?.[0] ?? "")?.[1] ?? "?";
  const links = [...(texts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship\s[^>]*>/g)];
  const link = links.find(([tag]) => tag.includes(` Id="${id}"`));
  return `xl/${/\sTarget="([^"]*)"/.exec(link?.[0] ?? "")?.[1] ?? "?"}`;
}

function decode(text: string): string {
  const plain = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'");
  return plain
    .replaceAll("&amp;", "&")
    .replace(/_x([\dA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
