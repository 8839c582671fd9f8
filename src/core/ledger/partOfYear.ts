import { ONLY_MONTH, PART_OF_YEAR, THIS_PART, WHOLE_YEAR, YEAR_START, type Column } from "../table";

/**
 * The part of a year that a figure covers, as its heading or the title says it (三季度, 上半年, 1-9月, 累计 within one); absent for a
 * whole year, and in a table of a quarter for budgets and for what the year began with (年初数), which are those of the year.
 */
export function partOfYear({ path, heading }: Column, title = ""): string | undefined {
  const words = path.join(" ").replace(/\s/g, "");
  const isBudget = heading?.role === "budget" || heading?.stage === "original" || heading?.stage === "adjusted";
  const isOfTable = !isBudget && !YEAR_START.test(words);
  const part = monthOf(path) ?? partIn(words) ?? (isOfTable ? partIn(title.replace(/\s/g, "")) : undefined);
  if (part === undefined) return THIS_PART.test(words) ? "本期" : undefined;
  return words.includes("累计") ? `${part}累计` : part;
}

/** A column 12月 among months covers that month; 12月 in longer words ends the year. */
function monthOf(path: readonly string[]): string | undefined {
  const last = path.at(-1)?.replace(/\s/g, "") ?? "";
  return ONLY_MONTH.test(last) ? last.replace("份", "") : undefined;
}

function partIn(words: string): string | undefined {
  return PART_OF_YEAR.exec(words.replace(WHOLE_YEAR, ""))?.[0].replace(/[第度份]/g, "");
}
