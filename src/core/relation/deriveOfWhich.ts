import { compare, ZERO } from "../quantity";
import type { Column } from "../table";
import { isAdded, isSumHeading, isOfWhichColumn } from "./addends";
import type { FactGrid } from "./FactGrid";
import { allOf, bestReading, fitOf } from "./fitOf";
import { sameYear } from "./nearestColumn";
import { isConfirmed, readAsSum } from "./readings";
import { plusTerm, type Relation } from "./Relation";

/** Columns 其中：… behind their whole are at most as much; where most rows say that they are all of it, what differs is suspect. */
export function deriveOfWhichColumns(grid: FactGrid): readonly Relation[] {
  return wholesWithParts(grid.columns.filter(isAdded)).flatMap(({ whole, parts }) => {
    const signed = parts.map((column) => ({ column, sign: 1 as const }));
    const best = bestReading([readAsSum(grid, whole, { kind: "sum", variant: "row", least: 1, signed })]);
    // 合计 is added up with all that stands beside it
    if (parts.length > 1 && best !== undefined && isConfirmed(best))
      return isSumHeading(whole) ? [] : allOf(best.reading).map((relation) => ({ ...relation, trust: "weak" }));
    return parts.flatMap((part) => {
      const limits = limitsOf(grid, part, whole);
      return isConfirmed(fitOf(limits)) ? limits : [];
    });
  });
}

interface WithParts {
  readonly whole: Column;
  readonly parts: Column[];
}

/** Columns that are followed by some of their parts. */
function wholesWithParts(columns: readonly Column[]): readonly WithParts[] {
  const found: WithParts[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (!isOfWhichColumn(column)) found.push({ whole: column, parts: [] });
    else if (last?.whole.dimension === column.dimension && sameYear(last.whole, column)) last.parts.push(column);
  }
  return found.filter(({ parts }) => parts.length > 0);
}

function limitsOf(grid: FactGrid, part: Column, whole: Column): readonly Relation[] {
  const wholes = grid.figures(whole);
  return grid.figures(part).flatMap((claim, position): readonly Relation[] => {
    const most = wholes[position];
    if (claim === undefined || most === undefined || compare(most.quantity.value, ZERO) < 0) return [];
    return [{ kind: "ofWhich", form: "limit", variant: "column", claim, terms: [plusTerm(most)], trust: "weak" }];
  });
}
