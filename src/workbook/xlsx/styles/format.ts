import { applyEdits, setAttribute } from "../xml/edits";
import { parseXml } from "../xml/XmlElement";
import { formatId } from "./addStyle";
import { styleSource } from "./fill";
import { cellStyleNumber } from "./StyleSheet";
import type { StyleSheet } from "./StyleSheet";

/** The number of the style that differs from this one in its number format only; adds it where there is none. */
export function withFormat(styles: StyleSheet, style: string | undefined, code: string): string {
  const source = styleSource(styles, style);
  const xf = parseXml(source);
  const edits = [setAttribute(xf, "numFmtId", formatId(styles, code)), setAttribute(xf, "applyNumberFormat", "1")];
  return cellStyleNumber(styles, applyEdits(source, edits));
}
