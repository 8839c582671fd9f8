import { PART_OF_YEAR, THIS_PART, WHOLE_YEAR, type Column, type Table } from "../table";

/**
 * The part of a year that a figure covers, as its heading or the title says it (三季度, 上半年, 1-9月, 累计 within one); "" for a whole
 * year, and for budgets in a table of a quarter, which are those of the year.
 */
export function partOfYear({ title }: Table, { path, heading }: Column): string {
  const words = path.join(" ").replace(/\s/g, "");
  const isOfTable = !(heading?.role === "budget" || heading?.stage === "original" || heading?.stage === "adjusted");
  const part = partIn(words) ?? (isOfTable ? partIn(title.replace(/\s/g, "")) : undefined);
  if (part === undefined) return THIS_PART.test(words) ? "本期" : "";
  return words.includes("累计") ? `${part}累计` : part;
}

function partIn(words: string): string | undefined {
  return PART_OF_YEAR.exec(words.replace(WHOLE_YEAR, ""))?.[0].replace(/[第度份]/g, "");
}
