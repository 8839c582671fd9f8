const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const ESCAPES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
const HIGHEST_CODE_POINT = 0x10ffff;

/** The text of a cell from its XML source: spreadsheet escapes (`_x000D_`) are resolved too. */
export function decodeText(source: string): string {
  const text = decodeXml(source);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text that an XML source stands for: entities, CDATA and line ends resolved. */
export function decodeXml(source: string): string {
  let text = source;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (text.includes("<")) text = text.replace(/<!--[^]*?-->/g, "").replace(/<!\[CDATA\[([^]*?)\]\]>/g, keepLiteral);
  if (text.includes("&")) text = text.replace(/&(#x?[\da-f]+|\w+);/gi, decodeEntity);
  return text;
}

/** XML source of a cell's text; what XML cannot hold becomes a spreadsheet escape, and text that looks like one is kept. */
export function encodeText(text: string): string {
  return escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_").replace(/[\p{Cc}\ufffe\uffff]/gu, spreadsheetEscape));
}

/** XML source of plain text or of an attribute's value. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => ESCAPES[character] ?? character);
}

function keepLiteral(_: string, content: string): string {
  return content.replaceAll("&", "&amp;");
}

function decodeEntity(source: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? source;
  const isHex = name[1] === "x" || name[1] === "X";
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : source;
}

function spreadsheetEscape(character: string): string {
  if (character === "\t" || character === "\n") return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
