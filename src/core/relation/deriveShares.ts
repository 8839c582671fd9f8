import type { Column } from "../table";
import { sameYear } from "./nearestColumn";
import type { FactGrid } from "./FactGrid";
import { yearGroups } from "./parts";
import { partsOf } from "./partsOf";
import { plusTerm, type Relation } from "./Relation";
import { withShownFigures } from "./withShownFigures";

/** Shares of a total (占比): each part over the total row's amount; the total row's own share over the parts' shares. */
export function deriveShares(grid: FactGrid): readonly Relation[] {
  if (grid.table.kind === "survey") return [];
  return grid.columns.flatMap((column) => {
    if (column.heading?.role !== "share") return [];
    const amounts = amountsBeside(grid.columns, column);
    if (amounts === undefined) return [];
    return yearGroups(grid.rows).flatMap((positions) => {
      const total = positions.find((position) => grid.rows[position]?.role === "total");
      return total === undefined ? [] : shareRelations(grid, column, amounts, total, positions);
    });
  });
}

/** The amount column that a share column belongs to: the nearest one at its left. */
function amountsBeside(columns: readonly Column[], share: Column): Column | undefined {
  return columns.findLast(
    (column) => column.index < share.index && column.dimension !== "ratio" && sameYear(column, share),
  );
}

function shareRelations(
  grid: FactGrid,
  column: Column,
  amounts: Column,
  total: number,
  positions: readonly number[],
): readonly Relation[] {
  const [shares, parts] = [grid.figures(column), grid.figures(amounts)];
  const whole = parts[total];
  const items = partsOf(grid).find((group) => group.whole === total)?.parts ?? [];
  const relations = positions.flatMap((position): readonly Relation[] => {
    const [claim, part] = [shares[position], parts[position]];
    if (claim === undefined || part === undefined || whole === undefined || position === total) return [];
    const terms = [plusTerm(part), plusTerm(whole)];
    return [{ kind: "share", form: "quotient", variant: "part", claim, terms, trust: "strong" }];
  });
  const claim = shares[total];
  const others = items.map((position) => shares[position]).filter((fact) => fact !== undefined);
  const isUnread = items.some((position) => grid.unread(column, position) !== undefined);
  if (claim === undefined || others.length < 2 || isUnread) return withShownFigures(relations);
  const terms = others.map(plusTerm);
  const sumOfShares: Relation = { kind: "share", form: "sum", variant: "total", claim, terms, trust: "strong" };
  return [...withShownFigures(relations), sumOfShares];
}
