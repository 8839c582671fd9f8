import { exactFromText, shift, sum, times, type Exact } from "./Exact";
import { toCompact } from "./halfWidth";
import { unitNamed } from "./units";

/** What a text works an amount out from: 12w*3人, 200元×2300人, 100场×800元+3万元. */
export interface WrittenProduct {
  /** In 元 where a unit of money stands in it, else as written. */
  readonly value: Exact;
  readonly isMoney: boolean;
}

/** Without a sign of multiplication, full-width or not, a text is no product. */
const TIMES = /[*＊xXｘＸ✕×]/;
const FACTOR = /^(\d+(?:\.\d+)?)([^\d×+]*)$/;
const LEAD = /^(?:预算|测算|标准|按|合计|共计|约|共|计)*[:=]?/;

/**
 * Reads a text that is nothing but a sum of products, at least one of two factors; absent for every other text, for several units of
 * money in one product, and for shares (%).
 */
export function readProduct(text: string): WrittenProduct | undefined {
  if (!TIMES.test(text)) return undefined;
  const compact = toCompact(text)
    .replace(/[*xX✕]/g, "×")
    .replace(LEAD, "")
    .replace(/\([^()]*\)$/, "")
    .replace(/[。;,.]+$/, "");
  const terms = compact.split("+").map((term) => term.split("×").map(readFactor));
  if (!terms.some((factors) => factors.length > 1)) return undefined;
  const products = terms.map(productOf);
  const known = products.filter((product) => product !== undefined);
  if (known.length !== products.length) return undefined;
  const isMoney = known.some((product) => product.isMoney);
  if (known.some((product) => product.isMoney !== isMoney)) return undefined;
  return { value: sum(known.map(({ value }) => value)), isMoney };
}

interface Factor {
  readonly value: Exact;
  readonly isMoney: boolean;
}

function readFactor(text: string): Factor | undefined {
  const [, digits = "", words = ""] = FACTOR.exec(text) ?? [];
  const number = exactFromText(digits);
  const unit = unitNamed(words.replace(/\/.*$/, ""));
  if (number === undefined || unit.dimension === "ratio") return undefined;
  const isMoney = unit.dimension === "money" || /^[wW万]$/.test(unit.unit.name);
  return { value: shift(number, unit.unit.power), isMoney };
}

function productOf(factors: readonly (Factor | undefined)[]): Factor | undefined {
  const known = factors.filter((factor) => factor !== undefined);
  if (known.length !== factors.length || known.filter(({ isMoney }) => isMoney).length > 1) return undefined;
  const [first, ...others] = known;
  if (first === undefined) return undefined;
  return {
    value: others.reduce((product, { value }) => times(product, value), first.value),
    isMoney: known.some(({ isMoney }) => isMoney),
  };
}
