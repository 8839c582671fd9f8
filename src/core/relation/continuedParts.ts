import type { FactGrid } from "./FactGrid";
import { partsOf } from "./partsOf";

/** Rows of a block that a total adds up. */
export interface BlockParts {
  readonly grid: FactGrid;
  readonly parts: readonly number[];
}

/**
 * Parts of a total in the blocks at its left that it closes as well, left to right: its label is merged over them (公用经费合计 below
 * 302 and 310 side by side).
 */
export function continuedParts(grid: FactGrid, grids: readonly FactGrid[], whole: number): readonly BlockParts[] {
  const row = grid.rows[whole];
  const from = row?.mergedFrom;
  if (row?.role !== "total" || from === undefined) return [];
  const blocks = grid.table.blocks;
  return blocks.slice(0, blocks.indexOf(grid.block)).flatMap((block) => {
    const left = grids.find((other) => other.block === block);
    const own = block.rows.findIndex(({ index, labelColumn }) => index === row.index && labelColumn >= from);
    const group = left && partsOf(left).find((entry) => entry.whole === own);
    return left === undefined || group === undefined ? [] : [{ grid: left, parts: group.parts }];
  });
}
