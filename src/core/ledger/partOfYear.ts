import type { Column, Table } from "../table";

/**
 * The part of a year that a figure covers, as its heading or the title says it (三季度, 上半年, 1-9月, 累计 within one); "" for a whole
 * year, and for budgets in a table of a quarter, which are those of the year.
 */
export function partOfYear({ title }: Table, { path, heading }: Column): string {
  const words = path.join(" ").replace(/\s/g, "");
  const isOfTable = !(heading?.role === "budget" || heading?.stage === "original" || heading?.stage === "adjusted");
  const part = partIn(words) ?? (isOfTable ? partIn(title.replace(/\s/g, "")) : undefined);
  if (part === undefined) return /本(?:季|月)/.test(words) ? "本期" : "";
  return words.includes("累计") ? `${part}累计` : part;
}

function partIn(words: string): string | undefined {
  return PART.exec(words.replace(WHOLE, ""))?.[0].replace(/[第度份]/g, "");
}

const WHOLE = /(?<!\d)(?:1|一)月?[-—~至](?:12|十二)月/g;

/** 12月31日 ends the year, and so do 1-12月 and 截至12月; 1月1日 begins it. */
const PART =
  /第?[一二三四1-4]季度?|[上下]半年|(?<!\d|[\d月]至|\d[-—~])(?:[1-9]|1[01])(?:[-—~至](?:\d|1[01]))?月份?(?!1日)|(?<![一二三四五六七八九十]|[一二三四五六七八九十月]至)(?:十一|[一二三四五六七八九十])月份?/;
