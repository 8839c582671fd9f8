import { CARRIED_OVER, CLOSING, CUT, GAP, OPENING, plainLabel, roleOf, type Column } from "../table";
import { isCutShort } from "./cutShort";
import type { FactGrid } from "./FactGrid";
import { allOf, bestReading, type Reading } from "./fitOf";
import { holds } from "./holds";
import { columnsFor, nearestColumn } from "./nearestColumn";
import { isConfirmed, readAsSum, type SignedColumn } from "./readings";
import type { Relation } from "./Relation";

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
    const best = bestReading(readingsOf(grid, column));
    if (best === undefined || !isConfirmed(best)) return [];
    return isPiece(grid, best.reading) ? [] : allOf(best.reading);
  });
}

function readingsOf(grid: FactGrid, column: Column): readonly Reading[] {
  const read = (variant: string, signed: readonly SignedColumn[]) =>
    readAsSum(grid, column, { kind: "rollForward", variant, least: 2, signed });
  if (roleOf(column) === "adjustedBudget") return adjustments(grid, column).map((signed) => read("adjusted", signed));
  return leftIn(grid, column).flatMap(({ variant, whole, taken }) => {
    const signed = [plus(whole), minus(taken)];
    const carried = variant === "balance" ? carriedInto(grid, column) : undefined;
    const others = unknownBetween(grid, whole, column);
    return [
      read(variant, signed),
      ...(carried === undefined || carried === whole ? [] : [read("carriedBalance", [plus(carried), ...signed])]),
      ...(others.length === 0 ? [] : [read(variant, [...signed, ...others.map(minus)])]),
    ];
  });
}

/** 年初预算 with all changes that stand beside it, or with one of them where the others tell what it consists of. */
function adjustments({ columns }: FactGrid, adjusted: Column): readonly (readonly SignedColumn[])[] {
  const base = nearestColumn(columns, adjusted, ["originalBudget", "budget"]);
  const changes = columnsFor(columns, adjusted, ["change"]);
  if (base === undefined || changes.length === 0) return [];
  const signed = (chosen: readonly Column[]) => [plus(base), ...chosen.map(withSign)];
  return [changes, ...(changes.length > 1 ? changes.map((change) => [change]) : [])].map(signed);
}

interface LeftOver {
  readonly variant: string;
  readonly whole: Column;
  readonly taken: Column;
}

function leftIn({ columns }: FactGrid, column: Column): readonly LeftOver[] {
  const near = (roles: readonly string[]) => roles.flatMap((role) => nearestColumn(columns, column, [role]) ?? []);
  return (LEFT[claimOf(column)] ?? []).flatMap(({ variant, of, less }) =>
    near(of).flatMap((whole) => near(less).map((taken) => ({ variant, whole, taken }))),
  );
}

/** What a heading claims to be left: by its role, or by its words (年末结转, 决算与预算差异). */
function claimOf(column: Column): string {
  const last = plainLabel(column.path.at(-1) ?? "");
  if (CLOSING.test(last) && CARRIED_OVER.test(last)) return "balance";
  return GAP.test(last) ? "gap" : roleOf(column);
}

/** What was carried over into the year, in the same table. */
function carriedInto({ columns }: FactGrid, column: Column): Column | undefined {
  return columns.find(({ path, dimension }) => {
    const last = plainLabel(path.at(-1) ?? "");
    return dimension === column.dimension && OPENING.test(last) && CARRIED_OVER.test(last);
  });
}

/** What else may have been taken off on the way (财政收回). */
function unknownBetween({ columns }: FactGrid, whole: Column, left: Column): readonly Column[] {
  return columns.filter(
    (column) =>
      column.dimension === "money" &&
      roleOf(column) === "" &&
      (column.index - whole.index) * (column.index - left.index) < 0,
  );
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

/** True where what is missing in a row stands in another column of it (财政收回): the reading is a piece of a longer one. */
function isPiece(grid: FactGrid, { positions, at }: Reading): boolean {
  const amounts = grid.columns.filter(({ dimension }) => dimension === "money").map((column) => grid.figures(column));
  return positions.some((position) => {
    const relation = at(position);
    const row = () => amounts.map((column) => column[position]);
    return relation !== undefined && holds(relation) === false && isCutShort(relation, row());
  });
}
