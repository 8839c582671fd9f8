import { attributeOf, childOf, childrenOf, parseXml } from "../xml/XmlElement";
import { BUILT_IN_FORMATS } from "./builtInFormats";

/** The number format code of each cell style, by the style's number; absent means General. */
export function readFormats(styles: string | undefined): readonly (string | undefined)[] {
  if (styles === undefined) return [];
  const root = parseXml(styles);
  const codes = new Map<string, string>();
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    codes.set(attributeOf(format, "numFmtId") ?? "", attributeOf(format, "formatCode") ?? "");
  }
  return childrenOf(childOf(root, "cellXfs"), "xf").map((style) => {
    const id = attributeOf(style, "numFmtId") ?? "0";
    const code = codes.get(id) ?? BUILT_IN_FORMATS[Number(id)];
    return code === "" || code?.toLowerCase() === "general" ? undefined : code;
  });
}
