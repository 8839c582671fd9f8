import { CARRIED_OVER, CLOSING, CUT, GAP, OPENING, plainLabel, roleOf, type Column } from "../table";
import { yearPairs } from "./deriveDifferences";
import type { FactGrid } from "./FactGrid";
import { bestReading, type Reading } from "./fitOf";
import { columnsFor, nearestColumns } from "./nearestColumn";
import { readAsSum, type SignedColumn } from "./readings";
import type { Relation } from "./Relation";
import { toldByRows } from "./toldByRows";

/** What is left of one amount after another one, by the roles of both. */
interface Left {
  readonly variant: string;
  readonly of: readonly string[];
  readonly less: readonly string[];
}

const BUDGETS = ["adjustedBudget", "budget", "originalBudget"];
const SPENT = ["executed"];
const OF_BUDGET: Left = { variant: "balance", of: BUDGETS, less: SPENT };
const OF_CONTRACT: Left = { variant: "unpaid", of: ["contract"], less: SPENT };
const OF_INCOME: Left = { variant: "surplus", of: ["income"], less: SPENT };
const BEYOND_BUDGET: Left = { variant: "overspent", of: SPENT, less: BUDGETS };

/** What the headings of a budget's stages claim of each other (预算、合同、到位、支出). */
const LEFT: Readonly<Record<string, readonly Left[]>> = {
  balance: [OF_BUDGET, OF_INCOME, { variant: "arrivedBalance", of: ["arrived"], less: SPENT }, OF_CONTRACT],
  unpaid: [OF_CONTRACT, OF_BUDGET],
  saved: [{ variant: "saved", of: BUDGETS, less: ["contract"] }, OF_BUDGET],
  overspent: [BEYOND_BUDGET],
  gap: [BEYOND_BUDGET, OF_BUDGET],
};

/**
 * What a row claims about the stages of its money: 年初预算 + 调整 = 调整后预算, and what is left of one after another: 结余 = 预算 − 支出, 节约 =
 * 预算 − 合同, 差额 either way. The headings say what may be meant, the rows which of it.
 */
export function deriveStages(grid: FactGrid): readonly Relation[] {
  return grid.columns.flatMap((column) => {
    if (column.dimension !== "money") return [];
    const known = readingsOf(grid, column);
    const best = known.length === 0 ? undefined : bestReading([...known, ...rivalsOf(grid, column)]);
    if (best === undefined || !known.includes(best.reading)) return [];
    return toldByRows(grid, best.reading, claimOf(column) === "gap");
  });
}

function readingsOf(grid: FactGrid, column: Column): readonly Reading[] {
  if (roleOf(column) === "adjustedBudget")
    return adjustments(grid, column).map((signed) => read(grid, column, "adjusted", signed));
  return leftIn(grid, column).flatMap(({ variant, whole, taken }) => {
    const signed = [plus(whole), minus(taken)];
    const carried = variant === "balance" ? carriedInto(grid, column) : undefined;
    const others = unknownBetween(grid, whole, column);
    return [
      read(grid, column, variant, signed),
      ...(carried === undefined || carried === whole
        ? []
        : [read(grid, column, "carriedBalance", [plus(carried), ...signed])]),
      ...(others.length === 0 ? [] : [read(grid, column, variant, [...signed, ...others.map(minus)])]),
    ];
  });
}

function read(grid: FactGrid, column: Column, variant: string, signed: readonly SignedColumn[]): Reading {
  return readAsSum(grid, column, { kind: "rollForward", variant, least: 2, signed });
}

/** What else may be left: of any amount, after one that the lexicon does not know (验收金额、已安排资金); then nothing is claimed. */
function rivalsOf(grid: FactGrid, column: Column): readonly Reading[] {
  const amounts = grid.columns.filter((other) => other !== column && other.dimension === "money");
  const unknown = unknownBeside(grid, column);
  if (unknown.length > MOST_UNKNOWN) return [];
  return unknown.flatMap((taken) =>
    amounts.filter((whole) => whole !== taken).map((whole) => read(grid, column, "", [plus(whole), minus(taken)])),
  );
}

const MOST_UNKNOWN = 6;

/**
 * 年初预算 with all changes that stand beside it, or with one of them where the others tell what it consists of; what was cut may be
 * written with a sign of its own.
 */
function adjustments({ columns }: FactGrid, adjusted: Column): readonly (readonly SignedColumn[])[] {
  const base = nearestColumns(columns, adjusted, ["originalBudget", "budget"])[0];
  const changes = columnsFor(columns, adjusted, ["change"]);
  if (base === undefined || changes.length === 0) return [];
  const single = changes.length > 1 ? changes.map((change) => [withSign(change)]) : [];
  return [changes.map(withSign), ...single, changes.map(plus)].map((signed) => [plus(base), ...signed]);
}

interface LeftOver {
  readonly variant: string;
  readonly whole: Column;
  readonly taken: Column;
}

function leftIn(grid: FactGrid, column: Column): readonly LeftOver[] {
  const near = (roles: readonly string[]) => roles.flatMap((role) => nearestColumns(grid.columns, column, [role]));
  const claim = claimOf(column);
  if (claim === "gap" && yearPairs(grid, column).length > 0) return [];
  // what the lexicon does not know may be the whole too (最高限价、审定金额)
  const unknown = unknownBeside(grid, column);
  return (LEFT[claim] ?? []).flatMap(({ variant, of, less }) =>
    [...near(of), ...unknown].flatMap((whole) => near(less).map((taken) => ({ variant, whole, taken }))),
  );
}

/** What a heading claims to be left: by its role, or by its words (年末结转, 决算与预算差异). */
function claimOf(column: Column): string {
  const last = plainLabel(column.path.at(-1) ?? "");
  const role = roleOf(column);
  if (LEFT[role] !== undefined) return role;
  return CLOSING.test(last) && CARRIED_OVER.test(last) ? "balance" : GAP.test(last) ? "gap" : role;
}

/** What was carried over into the year, in the same table. */
function carriedInto({ columns }: FactGrid, column: Column): Column | undefined {
  return columns.find(({ path, dimension }) => {
    const last = plainLabel(path.at(-1) ?? "");
    return dimension === column.dimension && OPENING.test(last) && CARRIED_OVER.test(last);
  });
}

/** What else may have been taken off on the way (财政收回). */
function unknownBetween(grid: FactGrid, whole: Column, left: Column): readonly Column[] {
  return unknownBeside(grid, left).filter(({ index }) => (index - whole.index) * (index - left.index) < 0);
}

/** Amounts whose headings the lexicon does not know. */
function unknownBeside({ columns }: FactGrid, own: Column): readonly Column[] {
  return columns.filter((column) => column !== own && column.dimension === "money" && roleOf(column) === "");
}

function plus(column: Column): SignedColumn {
  return { column, sign: 1 };
}

function minus(column: Column): SignedColumn {
  return { column, sign: -1 };
}

function withSign(column: Column): SignedColumn {
  return CUT.test(column.path.join("")) ? minus(column) : plus(column);
}
