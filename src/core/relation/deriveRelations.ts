import type { Ledger } from "../ledger";
import { deriveAcross, deriveOpenings, deriveSides } from "./deriveAcross";
import { deriveAverages } from "./deriveAverages";
import { deriveCumulative } from "./deriveCumulative";
import { deriveDifferences } from "./deriveDifferences";
import { deriveLearned } from "./deriveLearned";
import { deriveProcurementLimits, deriveRowLimits } from "./deriveLimits";
import { deriveMovements, deriveRollForwards } from "./deriveMovements";
import { deriveOfWhichColumns } from "./deriveOfWhich";
import { deriveRates } from "./deriveRates";
import { fundsIn } from "./deriveScopes";
import { deriveShares } from "./deriveShares";
import { deriveRowSums, deriveSums } from "./deriveSums";
import { deriveStages } from "./deriveStages";
import { deriveThreePublicLimits } from "./deriveThreePublic";
import { layOut, type FactGrid } from "./FactGrid";
import { groupBy } from "./groupBy";
import { joinLists } from "./joinLists";
import type { Relation } from "./Relation";
import { turned } from "./turned";

/** Relations inside one block of a table. */
const INSIDE: readonly ((grid: FactGrid, grids: readonly FactGrid[]) => readonly Relation[])[] = [
  deriveSums,
  deriveRowSums,
  deriveOfWhichColumns,
  deriveRates,
  deriveShares,
  deriveAverages,
  deriveRowLimits,
  deriveMovements,
  deriveDifferences,
  deriveStages,
  deriveCumulative,
  deriveInRows,
];

/** What rows claim of each other as columns do: 年初结转 + 本年收入 − 本年支出 = 年末结转 below each year. */
function deriveInRows(grid: FactGrid): readonly Relation[] {
  const rows = turned(grid);
  return rows === undefined ? [] : [...deriveRollForwards(rows), ...deriveStages(rows), ...deriveRates(rows)];
}

/** Everything that the workbook claims about its own figures (勾稽关系), in sheet order, then between tables of one office. */
export function deriveRelations(ledger: Ledger): readonly Relation[] {
  const grids = layOut(ledger);
  const inside = joinLists(grids.flatMap((grid) => INSIDE.map((derive) => derive(grid, grids))));
  // Only what the lexicon knows crosses tables, and none crosses offices.
  const between = [...groupBy(ledger.facts, ({ key }) => key.entity).values()].map((facts) => {
    const known = facts.filter(({ key }) => !key.isLocal);
    return [
      deriveOpenings(known),
      deriveAcross(known, fundsIn(facts)),
      deriveProcurementLimits(known),
      deriveThreePublicLimits(known),
    ];
  });
  return joinLists([inside, deriveLearned(grids, inside), deriveSides(grids), ...between.flat()]);
}
