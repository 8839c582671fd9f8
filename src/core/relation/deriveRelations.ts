import type { Ledger } from "../ledger";
import { deriveAcross, deriveOpenings, deriveSides } from "./deriveAcross";
import { deriveAverages } from "./deriveAverages";
import { deriveLearned } from "./deriveLearned";
import { deriveProcurementLimits, deriveRollForward, deriveRowLimits } from "./deriveLimits";
import { deriveRates } from "./deriveRates";
import { deriveShares } from "./deriveShares";
import { deriveRowSums, deriveSums } from "./deriveSums";
import { layOut, type FactGrid } from "./FactGrid";
import type { Relation } from "./Relation";

/** Relations inside one block of a table. */
const INSIDE: readonly ((grid: FactGrid, grids: readonly FactGrid[]) => readonly Relation[])[] = [
  deriveSums,
  deriveRowSums,
  deriveRates,
  deriveShares,
  deriveAverages,
  deriveRowLimits,
  deriveRollForward,
];

/** Everything that the workbook claims about its own figures (勾稽关系), in sheet order, then between tables. */
export function deriveRelations(ledger: Ledger): readonly Relation[] {
  const grids = layOut(ledger);
  const inside = grids.flatMap((grid) => INSIDE.flatMap((derive) => derive(grid, grids)));
  return [
    ...inside,
    ...deriveLearned(grids, inside),
    ...deriveSides(grids),
    ...deriveOpenings(ledger.facts),
    ...deriveAcross(ledger.facts),
    ...deriveProcurementLimits(ledger.facts),
  ];
}
