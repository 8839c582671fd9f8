import {
  conceptById,
  findConcept,
  findHeading,
  hasMainParts,
  ONLY_YEAR,
  OTHER_MONEY,
  PLANNED,
  plainLabel,
  roleOf,
  wholesOf,
  withWholes,
  type Block,
  type Column,
  type Concept,
  type Table,
} from "../table";
import type { Aspect, FactKey, FundScope, Setting } from "./Fact";
import { fundScopeOf, statesAmounts } from "./fundScopeOf";
import { partOfYear } from "./partOfYear";
import { periodOf } from "./periodOf";
import type { RowKey } from "./rowKeys";
import { withinBasic } from "./withinBasic";

/** The part of a key that a column gives. */
export interface ColumnKey {
  readonly concept?: string;
  readonly measure: string;
  readonly aspect: Aspect;
  readonly year?: number;
  readonly part?: string;
  /** The part of the year that the heading names itself, whatever the table is of. */
  readonly ownPart?: string;
  /** It speaks of the year before that of its row. */
  readonly isYearBefore?: true;
  readonly side?: "income" | "expenditure";
  readonly stage?: FactKey["stage"];
  readonly fundScope?: FundScope;
}

const PLAIN_MEASURES: ReadonlySet<string> = new Set([
  "amount",
  "executed",
  "originalBudget",
  "adjustedBudget",
  "budget",
  "rowTotal",
]);

export function columnKey(table: Table, block: Block, column: Column): ColumnKey {
  const role = roleOf(column);
  const concept = conceptOfColumn(table, block, column);
  const headings = column.path.map((text) => findHeading(text)?.stage);
  const stage =
    column.heading?.stage ??
    headings.findLast((each) => each !== undefined) ??
    (role !== "budget" && isOfAccounts(table) && !column.path.some((text) => PLANNED.test(text))
      ? "executed"
      : undefined);
  const side = block.side ?? column.side ?? concept?.side;
  const scope = fundScopeOf(table, column, side);
  const [part, ownPart] = [partOfYear(column, table.title), partOfYear(column)];
  return {
    measure: measureOf(role, concept, column),
    aspect: aspectOf(column),
    ...(concept === undefined ? {} : { concept: concept.id }),
    ...(column.year === undefined ? {} : { year: column.year }),
    ...(part === undefined ? {} : { part }),
    ...(ownPart === undefined ? {} : { ownPart }),
    ...(column.isYearBefore === undefined ? {} : { isYearBefore: column.isYearBefore }),
    ...(side === undefined ? {} : { side }),
    ...(stage === undefined ? {} : { stage }),
    ...(scope === undefined ? {} : { fundScope: scope }),
  };
}

/** What a column counts beside the plain amount of its rows: a choice, 原值, 结转资金. */
function measureOf(role: string, concept: Concept | undefined, column: Column): string {
  const last = plainLabel(column.path.at(-1) ?? "");
  // 调整数 of a budget and 增减额 from year to year are both changes, 未执行数 and 结余 both balances.
  const isVague = (role === "" && concept === undefined) || role === "change" || role === "balance";
  const own = isVague && OTHER_MONEY.test(last) ? last : role;
  return column.choice ?? (PLAIN_MEASURES.has(role) ? "" : own);
}

/** What a heading names, or what the columns beside a 合计 have in common: 基本支出 and 项目支出 add up to 支出. */
function conceptOfColumn(table: Table, block: Block, column: Column): Concept | undefined {
  const isSpending = block.side === "expenditure" || (table.title.includes("支出") && !table.title.includes("收入"));
  const named = (other: Column) => namedConcept(other, isSpending);
  const isOfConcept = column.heading?.use === "measure" && findHeading(column.path.at(-1) ?? "") === undefined;
  if (column.heading === undefined || isOfConcept) return named(column);
  if (column.heading.role !== "rowTotal") return undefined;
  const parts = block.measures
    .filter((other) => other !== column && other.year === column.year && other.heading === undefined)
    .flatMap((other) => named(other) ?? [])
    .filter(({ parent }) => parent !== undefined)
    .map(({ id }) => id);
  return wholeOfAll(parts) ?? wholeOfAll(withWholes(parts));
}

function wholeOfAll(parts: readonly string[]): Concept | undefined {
  const whole = conceptById(parts[0])?.parent ?? "";
  const isOne = parts.length >= 2 && parts.every((part) => conceptById(part)?.parent === whole);
  return isOne && hasMainParts(whole, parts) ? conceptById(whole) : undefined;
}

/** Of spending, 一般公共预算财政拨款 is the money that it was paid from, and no income. */
function namedConcept(column: Column, isSpending: boolean): Concept | undefined {
  const own = column.path.filter((text) => !ONLY_YEAR.test(text));
  const concept = findConcept(own.at(-1) ?? "");
  return isSpending && concept?.side === "income" ? undefined : concept;
}

/** Tables of what was received and spent, unless their title speaks of a budget. */
function isOfAccounts(table: Table): boolean {
  if (/决算|执行/.test(table.title)) return true;
  return (statesAmounts(table) || table.kind === "procurement") && !table.title.includes("预算");
}

/** Joins the keys of rows with that of a column; rows that share a key, one after another, share the joined one. */
export function keysUnder(column: ColumnKey, table: Table, setting: Setting): (row: RowKey | undefined) => FactKey {
  const join = (row: RowKey | undefined) => ({ row, key: joinKeys(row, column, table, setting) });
  let last = join(undefined);
  return (row) => {
    if (last.row !== row) last = join(row);
    return last.key;
  };
}

function joinKeys(row: RowKey | undefined, column: ColumnKey, table: Table, setting: Setting): FactKey {
  const { concept, isLocal } = withinBasic(table, joinConcepts(row, column));
  const year = column.year ?? yearOf(row, column);
  return {
    entity: setting.entity,
    period: year === undefined ? undefined : periodOf(concept, column, year, table),
    concept,
    isLocal,
    measure: column.measure,
    fundScope: column.fundScope,
    side: row?.side ?? column.side,
    stage: column.stage,
    aspect: column.aspect,
  };
}

function yearOf(row: RowKey | undefined, { isYearBefore }: ColumnKey): number | undefined {
  return isYearBefore === true && row?.year !== undefined ? row.year - 1 : row?.year;
}

/** A row of the block's own stays local whatever its column says, but for the total row: it stands for the column alone. */
function joinConcepts(row: RowKey | undefined, column: ColumnKey): Pick<FactKey, "concept" | "isLocal"> {
  if (row === undefined) return { concept: column.concept ?? "", isLocal: column.concept === undefined };
  if (column.concept === undefined) return { concept: row.concept, isLocal: row.isLocal };
  if (row.isLocal && row.isTotal) return { concept: column.concept, isLocal: false };
  const concept = partOf(row.concept, column.concept) ?? `${row.concept}·${column.concept}`;
  return { concept, isLocal: row.isLocal };
}

/** Of a whole and a part of it the part: 基本支出 of 支出 is 基本支出. */
function partOf(one: string, other: string): string | undefined {
  if (one === other || wholesOf(other).includes(one)) return other;
  return wholesOf(one).includes(other) ? one : undefined;
}

const SHARES: ReadonlySet<string> = new Set(["share", "shareOf"]);

function aspectOf(column: Column): Aspect {
  if (column.dimension === "points") return column.heading?.role === "weight" ? "weight" : "score";
  if (column.dimension === "ratio") return SHARES.has(column.heading?.role ?? "") ? "share" : "rate";
  return column.dimension === "count" ? "quantity" : "amount";
}
