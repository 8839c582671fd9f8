import {
  conceptById,
  findConcept,
  isComplete,
  ITEM_HEADING,
  SOME_OF_ALL,
  wholesOf,
  type Block,
  type Row,
  type Table,
} from "../table";
import type { Setting } from "./Fact";
import { evaluatedYear } from "./readSetting";

/** The part of a key that a row gives. */
export interface RowKey {
  /** "" for a label of the block's own. */
  readonly concept: string;
  readonly isLocal: boolean;
  /** The row adds up all others: what it measures is what its column says. */
  readonly isTotal: boolean;
  readonly side: "income" | "expenditure" | undefined;
  readonly year: number | undefined;
}

/** Keys of a block's rows: a concept of the lexicon where the label names one; labels of the block's own share one key while they last. */
export function rowKeys(table: Table, block: Block, setting: Setting): readonly RowKey[] {
  const ofTotal = totalsOf(table, block);
  let last: RowKey | undefined;
  return block.rows.map((row) => {
    const concept = spent(table, conceptOfRow(row, ofTotal));
    const year = row.year ?? (table.years.length === 1 ? table.years[0] : undefined) ?? evaluatedYear(setting);
    const side = block.side ?? concept?.side;
    const isTotal = row.role === "total";
    if (concept !== undefined) return { concept: concept.id, isLocal: false, isTotal, side, year };
    if (last?.isTotal !== isTotal || last.year !== year) last = { concept: "", isLocal: true, isTotal, side, year };
    return last;
  });
}

/** Of a table of spending, 一般公共预算 is the money that it was paid from, and no income. */
function spent({ title }: Table, concept: RowConcept | undefined): RowConcept | undefined {
  const isSpending = title.includes("支出") && !/收入|收支/.test(title);
  return isSpending && concept?.side === "income" ? undefined : concept;
}

interface RowConcept {
  readonly id: string;
  readonly side?: "income" | "expenditure";
}

/** The concept that a row stands for; a subtotal stands for the label above it, a total for what its rows are parts of. */
function conceptOfRow(row: Row, ofTotal: (row: Row) => RowConcept | undefined): RowConcept | undefined {
  if (row.path.length === 0) return undefined;
  const own = findConcept(row.path.at(-1) ?? "");
  if (own !== undefined && row.role !== "ofWhich") return own;
  if (row.role === "subtotal" && row.path.length > 1) return findConcept(row.path.at(-2) ?? "");
  return row.role === "total" ? ofTotal(row) : undefined;
}

/** What the totals of a block stand for; its rows are looked through once, however many totals it has. */
function totalsOf(table: Table, block: Block): (row: Row) => RowConcept | undefined {
  const whole = block.rows.some(({ role }) => role === "total") ? wholeOf(block) : undefined;
  const isOfSpending = whole === undefined || wholesOf(whole.id).includes("expenditure");
  const kindWhole = wholeOfKind(table, block);
  return ({ path }) => {
    if (table.kind === "execution" && path.length === 1 && isOfSpending)
      return { id: "expenditure", side: "expenditure" };
    return whole ?? kindWhole;
  };
}

function wholeOfKind(table: Table, block: Block): RowConcept | undefined {
  if (table.kind === "procurement") return { id: "procurement", side: "expenditure" };
  const isOfProjects =
    table.kind === "projects" && speaksOfProjects(table) && block.side !== "income" && listsProjects(table, block);
  return isOfProjects ? { id: "projectExpenditure", side: "expenditure" } : undefined;
}

/**
 * What the rows of a block are all parts of by definition: 因公出国（境）费, 公务用车费 and 公务接待费 add up to 三公经费, whatever stands
 * below one of them.
 */
function wholeOf(block: Block): RowConcept | undefined {
  const items = block.rows.filter(({ role }) => role === "item");
  const named = items.map(({ path }) => findConcept(path.at(-1) ?? "")?.id ?? "");
  const ids = new Set(named);
  const parts = named.filter(
    (id) =>
      !wholesOf(id)
        .slice(0, 1)
        .some((whole) => ids.has(whole)),
  );
  const [whole] = wholesOf(parts[0] ?? "");
  return whole !== undefined && isComplete(whole, parts) ? conceptById(whole) : undefined;
}

/** Not where 项目 is only the heading of the rows, nor of some projects. */
function speaksOfProjects({ title, blocks }: Table): boolean {
  if (SOME_OF_ALL.test(title)) return false;
  const headings = blocks.flatMap(({ labels, measures }) => [...labels, ...measures].flatMap(({ path }) => path));
  return [title, ...headings].some((text) => text.includes("项目") && !ITEM_HEADING.test(text.replace(/\s/g, "")));
}

/** Rows of projects mostly have names of their own; rows under each other by their codes are subjects of spending. */
function listsProjects(table: Table, { rows }: Block): boolean {
  const items = rows.filter(({ role }) => role === "item");
  const named = items.filter(({ path }) => findConcept(path.at(-1) ?? "") !== undefined);
  const codes = new Set(items.flatMap(({ code }) => code ?? []));
  const isNested = [...codes].some((code) => beginningsOf(code).some((beginning) => codes.has(beginning)));
  return table.blocks.length === 1 && named.length * 2 <= items.length && !isNested;
}

/** All shorter codes that a code may stand below: 2, 20, 201 … of 20101. */
function beginningsOf(code: string): readonly string[] {
  return Array.from({ length: code.length - 1 }, (_, length) => code.slice(0, length + 1));
}
