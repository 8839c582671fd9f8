const SAME: ReadonlyMap<string, string> = new Map([
  ["\u3000", " "],
  ["≧", "≥"],
  ["⩾", "≥"],
  ["≦", "≤"],
  ["⩽", "≤"],
  ["═", "="],
  ["﹪", "%"],
  ["￥", "¥"],
  ["〔", "("],
  ["〕", ")"],
  ["【", "("],
  ["】", ")"],
  ["〜", "~"],
  ["∼", "~"],
  ["‐", "-"],
  ["‑", "-"],
  ["–", "-"],
  ["—", "-"],
  ["―", "-"],
  ["─", "-"],
  ["−", "-"],
  ["﹣", "-"],
]);
const FULL_WIDTH = /[\uff01-\uff5e\u3000≧⩾≦⩽═﹪￥〔〕【】〜∼‐‑–—―─−﹣]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const SPACE = /(?<!\d)\s+|\s+(?!\d)/g;

/** Text with full-width letters, digits, signs and dashes (全角) as plain ones; ①② and 、。 stay. Length is kept. */
export function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => SAME.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The same without the spaces that mean nothing: only those between two digits stay. */
export function toCompact(text: string): string {
  return toHalfWidth(text).replace(INVISIBLE, "").replace(SPACE, "");
}
