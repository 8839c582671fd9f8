import { wholesOf, type Table } from "../table";
import type { FactKey } from "./Fact";

type Subject = Pick<FactKey, "concept" | "isLocal">;

/** In a table of 基本支出 alone, 公务接待费 is only what was paid from it. */
export function withinBasic({ title }: Pick<Table, "title">, key: Subject): Subject {
  if (key.isLocal || !title.includes(BASIC.word) || title.includes("项目支出")) return key;
  if (key.concept === "expenditure") return { ...key, concept: BASIC.id };
  const isInside = key.concept === BASIC.id || wholesOf(key.concept).includes(BASIC.id) || key.concept.includes("·");
  return isInside ? key : { ...key, concept: key.concept + PAID_FROM_BASIC };
}

/** The concept of which a figure tells only what 基本支出 paid; absent for every other figure. */
export function paidFromBasic({ concept }: Pick<FactKey, "concept">): string | undefined {
  return concept.endsWith(PAID_FROM_BASIC) ? concept.slice(0, -PAID_FROM_BASIC.length) : undefined;
}

const BASIC = { word: "基本支出", id: "basicExpenditure" };
const PAID_FROM_BASIC = `·${BASIC.id}`;
