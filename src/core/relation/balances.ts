import { CARRIED_OVER, findConcept, type Row } from "../table";

/** True for a row of money carried over from one year to the next (结转结余). */
export function isBalance(row: Row | undefined): boolean {
  return BALANCES.has(conceptOf(row)?.id ?? "");
}

const BALANCES: ReadonlySet<string> = new Set([
  "openingBalance",
  "usedSurplus",
  "surplusDistribution",
  "closingBalance",
]);

/**
 * The open rows without those that split a balance in front of them: 基本支出结转, and the sources of funds where the rest of the
 * list (elsewhere) shows that they are no income of their own.
 */
export function withoutBalanceParts(
  rows: readonly Row[],
  open: readonly number[],
  elsewhere: readonly number[],
): readonly number[] {
  const first = open.findIndex((position) => isBalance(rows[position]));
  const balance = open[first];
  if (balance === undefined) return open;
  const behind = open.slice(first + 1);
  const sources = behind.filter((position) => SOURCES.has(conceptOf(rows[position])?.id ?? ""));
  const others = [...elsewhere, ...open.slice(0, first)];
  const splits = new Set(isSplit(rows, balance, sources, others) ? sources : []);
  return open.filter((position, index) => index <= first || !(splits.has(position) || isCarried(rows[position])));
}

/** Sources split a balance that follows spending or a total, and where one of them stands among the other rows too. */
function isSplit(
  rows: readonly Row[],
  balance: number,
  sources: readonly number[],
  others: readonly number[],
): boolean {
  const ids = new Set(others.map((position) => conceptOf(rows[position])?.id));
  const isAtEnd = conceptOf(rows[balance])?.side === "expenditure" && others.length > 0;
  return (
    isAtEnd ||
    others.some((position) => rows[position]?.role === "total") ||
    sources.some((position) => ids.has(conceptOf(rows[position])?.id))
  );
}

/** A row that says itself that it was carried over, and is no balance of its own. */
function isCarried(row: Row | undefined): boolean {
  return !isBalance(row) && CARRIED_OVER.test(row?.path.at(-1) ?? "");
}

const SOURCES: ReadonlySet<string> = new Set([
  "fiscalIncome",
  "generalBudgetIncome",
  "fundBudgetIncome",
  "stateCapitalIncome",
]);

function conceptOf(row: Row | undefined) {
  return findConcept(row?.path.at(-1) ?? "");
}
