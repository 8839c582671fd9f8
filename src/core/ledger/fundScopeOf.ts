import { plainLabel, type Column, type Table } from "../table";
import type { FactKey, FundScope } from "./Fact";

/**
 * The source of funds that a heading or else the title names; several of them are 财政拨款. Tables of all income or spending, and both
 * sides of an income and expenditure table, cover all money unless they say otherwise.
 */
export function fundScopeOf(table: Table, column: Column, side: FactKey["side"]): FundScope | undefined {
  const named = fundsIn(column.path.join(" ")) ?? fundsIn(table.title);
  if (named !== undefined) return named;
  const isWhole =
    (statesAmounts(table) && side !== undefined) ||
    WHOLE_TABLE.test(plainLabel(table.title).replace(/\([^()]*\)/g, ""));
  return isWhole ? "all" : undefined;
}

/** True for income and expenditure row by row, each with its amount; not for columns of them (基本支出 | 项目支出). */
export function statesAmounts({ kind, columns }: Table): boolean {
  const isAmount = ({ heading }: Column) => AMOUNTS.has(heading?.role ?? "");
  return kind === "incomeExpenditure" && columns.some(isAmount);
}

const AMOUNTS: ReadonlySet<string> = new Set(["amount", "executed", "originalBudget", "adjustedBudget", "budget"]);

/** 2024年度部门支出决算表, and nothing else in the title that narrows it (本级, 工会, 购买服务). */
const WHOLE_TABLE =
  /^(?:(?:公开|附)?表?[\d一二三四五六七八九十.-]*表?)?(?:(?:19|20)\d\d年?度?)?(?:本?部门|本?单位)?(?:收入|支出|收入支出|收支)(?:决算|预算)?总?(?:体情况)?表$/;

const FUNDS: readonly (readonly [FundScope, RegExp])[] = [
  ["generalBudget", /一般公共预算/],
  ["fundBudget", /政府性基金/],
  ["stateCapital", /国有资本经营/],
];

function fundsIn(words: string): FundScope | undefined {
  if (words.includes("非财政拨款")) return "other";
  const [first, ...more] = FUNDS.filter(([, pattern]) => pattern.test(words));
  if (first !== undefined) return more.length === 0 ? first[0] : "fiscal";
  return words.includes("财政拨款") ? "fiscal" : undefined;
}
