import type { Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { allOf, bestReading, type Reading } from "./fitOf";
import { isToldByAll, learnRate } from "./learnRate";
import { sameYear } from "./nearestColumn";
import { yearGroups } from "./parts";
import { partsOf } from "./partsOf";
import { isConfirmed } from "./readings";
import { plusTerm, type Relation } from "./Relation";
import { withShownFigures } from "./withShownFigures";

/**
 * Shares of a total (占比): each part over the total row's amount; the total row's own share over the parts' shares. Which amounts they
 * are of the rows tell, else it is the nearest at the left; a share of something named (占项目支出比重) may be of another column instead.
 */
export function deriveShares(grid: FactGrid): readonly Relation[] {
  if (grid.table.kind === "survey") return [];
  return grid.columns.flatMap((column) => {
    const role = column.heading?.role;
    if (role !== "share" && role !== "shareOf") return [];
    const groups = groupsWithTotal(grid);
    const readings = amountsBefore(grid.columns, column).map((amounts) => readAsShare(grid, column, amounts, groups));
    const best = bestReading(readings);
    const told = best !== undefined && isConfirmed(best) ? best.reading : undefined;
    if (told === undefined && role === "share") {
      // 占比 beside 其中：… may be of one column in another
      const learned = learnRate(grid, column, isToldByAll);
      if (learned.length > 0) return learned;
    }
    const reading = told ?? (role === "share" ? readings[0] : undefined);
    if (reading === undefined) return role === "share" ? [] : learnRate(grid, column);
    return [...withShownFigures(allOf(reading)), ...groups.flatMap((group) => sumOfShares(grid, column, group))];
  });
}

/** Rows of one year with the position of the total row among them. */
interface Group {
  readonly total: number;
  readonly positions: readonly number[];
}

function groupsWithTotal({ rows }: FactGrid): readonly Group[] {
  return yearGroups(rows).flatMap((positions) => {
    const total = positions.find((position) => rows[position]?.role === "total");
    return total === undefined ? [] : [{ total, positions }];
  });
}

/** The amounts that a share may be of, the nearest one at its left first. */
function amountsBefore(columns: readonly Column[], share: Column): readonly Column[] {
  return columns
    .filter((column) => column.index < share.index && column.dimension !== "ratio" && sameYear(column, share))
    .toReversed();
}

function readAsShare(grid: FactGrid, column: Column, amounts: Column, groups: readonly Group[]): Reading {
  const [shares, parts] = [grid.figures(column), grid.figures(amounts)];
  const totals = new Map(
    groups.flatMap(({ total, positions }) =>
      positions.filter((position) => position !== total).map((position) => [position, parts[total]] as const),
    ),
  );
  return {
    positions: [...totals.keys()].filter((position) =>
      [shares[position], parts[position], totals.get(position)].every((fact) => fact !== undefined),
    ),
    at: (position) => {
      const [claim, part, whole] = [shares[position], parts[position], totals.get(position)];
      if (claim === undefined || part === undefined || whole === undefined) return undefined;
      const terms = [plusTerm(part), plusTerm(whole)];
      return { kind: "share", form: "quotient", variant: "part", claim, terms, trust: "strong" };
    },
  };
}

function sumOfShares(grid: FactGrid, column: Column, { total }: Group): readonly Relation[] {
  const shares = grid.figures(column);
  const items = partsOf(grid).find((group) => group.whole === total)?.parts ?? [];
  const claim = shares[total];
  const others = items.map((position) => shares[position]).filter((fact) => fact !== undefined);
  const isUnread = items.some((position) => grid.unread(column, position) !== undefined);
  if (claim === undefined || others.length < 2 || isUnread) return [];
  return [{ kind: "share", form: "sum", variant: "total", claim, terms: others.map(plusTerm), trust: "strong" }];
}
