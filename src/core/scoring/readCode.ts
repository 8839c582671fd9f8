/** Code and name of an indicator or group label. */
export interface CodedLabel {
  /** As written, letters and digits half-width: A11, B24-2, (一), 1.2; absent where the label has none. */
  readonly code?: string;
  readonly name: string;
}

const LETTER = "[A-Za-zＡ-Ｚａ-ｚ]";
const DIGITS = "[0-9０-９]+";
const HYPHEN = "[-－–—]";
const TREE = new RegExp(`^(${LETTER}${DIGITS}(?:[.．]${DIGITS})*)(?:${HYPHEN}(${DIGITS}))?`);
const SINGLE_LETTER = new RegExp(`^(${LETTER})(?:[\\s、.．:：]+|${HYPHEN})(?=[\\u4e00-\\u9fff“"(（])`);
const DOTTED = new RegExp(
  `^(${DIGITS}(?:[.．]${DIGITS})+)[.．、]?(?=[\\s\\u4e00-\\u9fff“"])(?!\\s?(?:万|亿|元|倍|个|%|％))`,
);
const NUMBERED = new RegExp(`^(${DIGITS})[.．、)）](?!${DIGITS})`);
const BRACKETED = /^([（(][一二三四五六七八九十\d０-９]{1,3}[）)]|[㈠-㈩①-⑳])/;
const CHINESE = /^([一二三四五六七八九十]{1,3})、/;
const NAMED = new RegExp(`^(指标${DIGITS})[:：.、\\s]`);
const SEPARATOR = /^[\s\-－–—:：.．、]+/;
const COUNTED =
  /^\s*(?:余|多)?(?:个|家|项|次|人|场|类|件|份|户|期|名|条|处|台|套|座|支|批|篇|部|间|所|村|镇|街|万|％|%|天|年)/;

/**
 * Reads the code in front of a label (指标编码). Behind a hyphen, digits belong to the code (B24-2 在编…) unless they count
 * something (C231-7 家网格…); where `parentCode` is the part before the hyphen they always do.
 */
export function readCode(label: string, parentCode?: string): CodedLabel {
  const text = label.trim();
  return readTreeCode(text, parentCode) ?? readOrdinal(text) ?? { name: text };
}

/** True for a code that one tree uses once (A11, B24-2, 1.2); (一) and 1 start again under every group. */
export function isTreeCode(code: string): boolean {
  return /^[A-Za-z]\d/.test(code) || /^\d+(?:\.\d+)+$/.test(code);
}

function readTreeCode(text: string, parentCode: string | undefined): CodedLabel | undefined {
  const match = TREE.exec(text);
  if (match === null) return undefined;
  const [whole, base = "", suffix] = match;
  const rest = text.slice(whole.length);
  if (suffix === undefined) return coded(base, rest);
  const isCode = halfWidth(base) === parentCode || !COUNTED.test(rest);
  return isCode ? coded(`${base}-${suffix}`, rest) : coded(base, text.slice(base.length));
}

function readOrdinal(text: string): CodedLabel | undefined {
  for (const pattern of [SINGLE_LETTER, DOTTED, NUMBERED, BRACKETED, CHINESE, NAMED]) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return coded(match[1], text.slice(match[0].length));
  }
  return undefined;
}

/** A label that is nothing but a code keeps it as its name. */
function coded(code: string, rest: string): CodedLabel {
  const name = rest.replace(SEPARATOR, "").trim();
  return { code: halfWidth(code), name: name === "" ? halfWidth(code) : name };
}

function halfWidth(text: string): string {
  return text.normalize("NFKC").replace(/[–—]/g, "-");
}
