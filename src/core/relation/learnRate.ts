import { toNumber } from "../quantity";
import { isAverage, type Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { sampleOf } from "./fitOf";
import { holds } from "./holds";
import { plusTerm, type Relation } from "./Relation";

/** With more columns there are too many pairs to try. */
const MOST_COLUMNS = 14;
const LEAST_ROWS = 3;

/**
 * A rate whose heading or neighbours the lexicon does not know (节约率, 执行率 beside 下达数): the two columns of one kind whose quotient it
 * is on most rows, three different ones at least; what differs from that is at most suspect.
 */
export function learnRate(grid: FactGrid, column: Column): readonly Relation[] {
  const amounts = grid.columns.filter(
    ({ dimension, path }) => (dimension === "money" || dimension === "count") && !isAverage(path.at(-1) ?? ""),
  );
  if (amounts.length < 2 || amounts.length > MOST_COLUMNS) return [];
  for (const above of amounts.toReversed()) {
    for (const below of amounts) {
      if (above === below || above.dimension !== below.dimension) continue;
      const relations = quotients(grid, column, above, below);
      if (relations.length >= LEAST_ROWS && isTold(relations)) return relations;
    }
  }
  return [];
}

function quotients(grid: FactGrid, column: Column, above: Column, below: Column): readonly Relation[] {
  const [tops, bottoms] = [grid.figures(above), grid.figures(below)];
  return grid.figures(column).flatMap((claim, position): readonly Relation[] => {
    const [top, bottom] = [tops[position], bottoms[position]];
    if (claim === undefined || top === undefined || bottom === undefined) return [];
    const terms = [plusTerm(top), plusTerm(bottom)];
    return [{ kind: "rate", form: "quotient", variant: "", claim, terms, trust: "weak" }];
  });
}

/** Rates of 0 and 100 % tell nothing: what is equal, or nothing, has them by any reading. */
function isTold(relations: readonly Relation[]): boolean {
  const telling = sampleOf(relations).filter(({ claim }) => ![0, 1].includes(toNumber(claim.quantity.value)));
  const holding = telling.filter((relation) => holds(relation) === true);
  const different = new Set(holding.map(({ claim }) => toNumber(claim.quantity.value)));
  return different.size >= LEAST_ROWS && holding.length * 5 >= telling.length * 3;
}
