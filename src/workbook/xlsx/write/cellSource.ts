import type { CellValue } from "../../../core";
import { escapeXml, encodeText } from "../xml/text";
import type { FormulaPatch } from "./CellPatch";

/** A cell without a formula as XML; a text is written inline, where nothing takes it for a formula. */
export function cellSource(
  prefix: string,
  address: string,
  style: string | undefined,
  value: CellValue | null,
): string {
  const attributes = style === undefined ? `r="${address}"` : `r="${address}" s="${style}"`;
  if (value === null) return `<${prefix}c ${attributes}/>`;
  if (typeof value === "string") {
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${encodeText(value)}</${prefix}t></${prefix}is>`;
    return `<${prefix}c ${attributes} t="inlineStr">${text}</${prefix}c>`;
  }
  const { type, source } = valueSource(prefix, value);
  return `<${prefix}c ${attributes}${type === undefined ? "" : ` t="${type}"`}>${source}</${prefix}c>`;
}

/** A cell with a formula as XML. */
export function formulaSource(
  prefix: string,
  address: string,
  style: string | undefined,
  { formula, value }: Pick<FormulaPatch, "formula" | "value">,
): string {
  const { type, source } = valueSource(prefix, value);
  const attributes = [
    `r="${address}"`,
    style === undefined ? "" : ` s="${style}"`,
    type === undefined ? "" : ` t="${type}"`,
  ];
  return `<${prefix}c ${attributes.join("")}><${prefix}f>${escapeXml(formula)}</${prefix}f>${source}</${prefix}c>`;
}

/** The `v` element for a value, and the cell type that it needs; a formula's text result is of type "str". */
export function valueSource(
  prefix: string,
  value: CellValue | null,
): { readonly type: string | undefined; readonly source: string } {
  if (value === null) return { type: undefined, source: "" };
  const element = (content: string) => `<${prefix}v>${content}</${prefix}v>`;
  if (typeof value === "number") return { type: undefined, source: element(String(value)) };
  if (typeof value === "boolean") return { type: "b", source: element(value ? "1" : "0") };
  if (typeof value === "string") return { type: "str", source: element(encodeText(value)) };
  return { type: "e", source: element(escapeXml(value.error)) };
}
