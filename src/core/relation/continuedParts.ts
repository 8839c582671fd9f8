import type { Fact } from "../ledger";
import type { Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { rowParts } from "./parts";

/**
 * Parts of a total in the blocks at its left that it closes as well: its label is merged over them, and they have no figure of their
 * own in its row (公用经费合计 below 302 and 310 side by side).
 */
export function continuedParts(
  grid: FactGrid,
  grids: readonly FactGrid[],
  whole: number,
  column: Column,
): readonly Fact[] {
  const row = grid.rows[whole];
  const blocks = grid.table.blocks;
  if (row?.role !== "total" || blocks.length < 3) return [];
  const found: Fact[] = [];
  for (let index = blocks.indexOf(grid.block) - 1; index >= 0; index -= 1) {
    const left = grids.find((other) => other.block === blocks[index]);
    const own = left?.rows.findIndex((other) => other.index === row.index) ?? -1;
    const label = left?.rows[own]?.path.at(-1);
    if (
      left === undefined ||
      label !== row.path.at(-1) ||
      left.columns.some((each) => left.figures(each)[own] !== undefined)
    )
      break;
    found.unshift(...partsIn(left, own, column));
  }
  return found;
}

function partsIn(grid: FactGrid, whole: number, { dimension }: Column): readonly Fact[] {
  const amounts = grid.columns.find((column) => column.dimension === dimension);
  const group = rowParts(grid.rows).find((entry) => entry.whole === whole);
  if (amounts === undefined || group === undefined) return [];
  const figures = grid.figures(amounts);
  return group.parts.map((position) => figures[position]).filter((fact) => fact !== undefined);
}
