import { isSamePeriod, type Fact } from "../ledger";
import { compare, ONE } from "../quantity";
import { findHeading, plainLabel, roleOf, type Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { limitOf, type Relation } from "./Relation";

/** Limits inside a row: 在编人数 ≤ 编制数, 执行数 ≤ 调整后预算 where no overspending is stated. */
export function deriveRowLimits(grid: FactGrid): readonly Relation[] {
  return [...staffLimits(grid), ...spendingLimits(grid)];
}

/** Posts that name no year are those of the latest one; posts of a kind (行政、事业) bound the staff of that kind. */
function staffLimits(grid: FactGrid): readonly Relation[] {
  const ofRole = (role: string) => grid.columns.filter((column) => roleOf(column) === role);
  const [posts, staffed] = [ofRole("establishedPosts"), ofRole("staffInPost")];
  const latest = Math.max(...staffed.flatMap(({ year }) => year ?? []));
  return staffed.flatMap((column) => {
    const ofKind = posts.filter((other) => kindOf(other) === kindOf(column));
    const bound = ofKind.find(({ year }) => year === column.year) ?? ofKind[0] ?? onlyOf(posts);
    if (bound === undefined || bound.isYearBefore !== column.isYearBefore) return [];
    const year = bound.year ?? latest;
    return (column.year ?? year) === year ? limitsOf(grid, column, bound) : [];
  });
}

function onlyOf([first, ...more]: readonly Column[]): Column | undefined {
  return more.length === 0 ? first : undefined;
}

/** What stands below the heading that names posts or staff: 行政 of 编制数/行政; "" where nothing does, or 合计. */
function kindOf({ path }: Column): string {
  const last = path.at(-1) ?? "";
  return findHeading(last) === undefined ? plainLabel(last).replace(YEAR, "") : "";
}

const YEAR = /^(?:19|20)\d\d年?度?$/;

/**
 * Posts stated once bound the staff of all rows below (of every year); else a row without posts (编外、离退休) has no bound, nor has a
 * total over it.
 */
function limitsOf(grid: FactGrid, staffColumn: Column, posts: Column): readonly Relation[] {
  const [staff, limits] = [grid.figures(staffColumn), grid.figures(posts)];
  const isForAll = limits.filter((limit) => limit !== undefined).length === 1;
  const once = limits.findIndex((limit) => limit !== undefined);
  const hasOthers = staff.some((claim, position) => claim !== undefined && limits[position] === undefined);
  return staff.flatMap((claim, position) => {
    const limit = limits[position] ?? (isForAll && position > once ? limits[once] : undefined);
    if (claim === undefined || limit === undefined) return [];
    const isOverOthers = !isForAll && hasOthers && grid.rows[position]?.role !== "item";
    return isOverOthers ? [] : [limitOf("posts", claim, [limit])];
  });
}

function spendingLimits(grid: FactGrid): readonly Relation[] {
  const rateColumn = columnsOf(grid, "executionRate")[0];
  const rates = rateColumn === undefined ? [] : grid.figures(rateColumn);
  const relations: Relation[] = [];
  for (const spent of columnsOf(grid, "executed")) {
    const budget = columnsOf(grid, "adjustedBudget").find((column) => column.year === spent.year);
    if (budget === undefined) continue;
    const limits = grid.figures(budget);
    grid.figures(spent).forEach((claim, position) => {
      const [limit, rate] = [limits[position], rates[position]];
      const isStated = rate !== undefined && compare(rate.quantity.value, ONE) > 0;
      if (claim !== undefined && limit !== undefined && !isStated) relations.push(limitOf("budget", claim, [limit]));
    });
  }
  return relations;
}

function columnsOf(grid: FactGrid, role: string): readonly Column[] {
  return grid.columns.filter((column) => column.heading?.role === role);
}

/** 政府采购 ≤ 公用经费＋项目支出 of the same year, taken from one table, the one that covers most money. */
export function deriveProcurementLimits(known: readonly Fact[]): readonly Relation[] {
  const amounts = known.filter(({ key: { aspect } }) => aspect === "amount");
  const spent = (concept: string) => amounts.filter(({ key }) => key.concept === concept && key.stage === "executed");
  const [projects, publics] = [spent("projectExpenditure"), spent("publicExpenditure")];
  return amounts.flatMap((claim) => {
    if (claim.key.concept !== "procurement" || claim.key.measure !== "") return [];
    const isElsewhere = (fact: Fact) =>
      isSamePeriod(fact.key.period, claim.key.period) && fact.origin.table !== claim.origin.table;
    const bases = publics.filter(isElsewhere).flatMap((fact) => {
      const twin = projects.find((other) => isElsewhere(other) && other.origin.table === fact.origin.table);
      return twin === undefined ? [] : [[fact, twin] as const];
    });
    const base = bases.find(([fact]) => fact.key.fundScope === "all") ?? bases[0];
    return base === undefined ? [] : [limitOf("procurement", claim, base)];
  });
}
