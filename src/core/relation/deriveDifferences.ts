import { isDifference, roleOf, type Column } from "../table";
import { isYearBefore } from "./deriveRates";
import type { FactGrid } from "./FactGrid";
import { allOf, bestReading } from "./fitOf";
import { isConfirmed, readAsSum } from "./readings";
import type { Relation } from "./Relation";

/** What a column claims to be above another one in its row: 增减额 = 本年 − 上年, 超（缺）编 = 实有 − 编制; which two the rows tell. */
export function deriveDifferences(grid: FactGrid): readonly Relation[] {
  return grid.columns.flatMap((column) => {
    if (column.dimension !== "money" && column.dimension !== "count") return [];
    const readings = pairsFor(grid, column).map(([later, earlier]) =>
      readAsSum(grid, column, {
        kind: "rollForward",
        variant: "difference",
        least: 2,
        signed: [
          { column: later, sign: 1 },
          { column: earlier, sign: -1 },
        ],
      }),
    );
    const best = bestReading(readings);
    return best !== undefined && isConfirmed(best) ? allOf(best.reading) : [];
  });
}

type Pair = readonly [later: Column, earlier: Column];

function pairsFor(grid: FactGrid, column: Column): readonly Pair[] {
  if (column.heading?.role === "postsDifference") return staffPairs(grid);
  return yearPairs(grid, column);
}

/** The amounts of two years that a difference may lie between. */
export function yearPairs(grid: FactGrid, column: Column): readonly Pair[] {
  if (!isDifference(lastOf(column))) return [];
  const amounts = grid.columns.filter(
    (other) => other !== column && other.dimension === column.dimension && !isDifference(lastOf(other)),
  );
  return amounts.flatMap((later) =>
    amounts.filter((earlier) => isYearBefore(earlier, later)).map((earlier): Pair => [later, earlier]),
  );
}

/** All staff and all posts, not those of a kind (行政、事业). */
function staffPairs({ columns }: FactGrid): readonly Pair[] {
  const ofRole = (role: string) =>
    columns.filter(
      (column) => roleOf(column) === role && (column.path.length === 1 || column.heading?.role === "rowTotal"),
    );
  return ofRole("staffInPost").flatMap((staff) => ofRole("establishedPosts").map((posts): Pair => [staff, posts]));
}

function lastOf({ path }: Column): string {
  return path.at(-1) ?? "";
}
