import { toNumber } from "../quantity";
import { isAverage, type Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { allOf, sampleOf, type Reading } from "./fitOf";
import { holds } from "./holds";
import { readAsQuotient } from "./readings";
import type { Relation } from "./Relation";

/** With more columns there are too many pairs to try. */
const MOST_COLUMNS = 14;
const LEAST_ROWS = 3;

/**
 * A rate whose heading or neighbours the lexicon does not know (节约率, 执行率 beside 下达数): the two columns of one kind whose quotient it
 * is on most rows, three of different amounts at least; what differs from that is at most suspect.
 */
export function learnRate(grid: FactGrid, column: Column, isTold = isToldByMost): readonly Relation[] {
  const amounts = grid.columns.filter(
    ({ dimension, path }) => (dimension === "money" || dimension === "count") && !isAverage(path.at(-1) ?? ""),
  );
  if (amounts.length < 2 || amounts.length > MOST_COLUMNS) return [];
  for (const above of amounts.toReversed()) {
    for (const below of amounts) {
      if (above === below || above.dimension !== below.dimension) continue;
      const reading = readAsQuotient(grid, column, { kind: "rate", above, below, trust: "weak" });
      if (isTold(reading)) return allOf(reading);
    }
  }
  return [];
}

/** Rates of 0 and 100 % tell nothing: what is equal, or nothing, has them by any reading. */
function isToldByMost(reading: Reading): boolean {
  const telling = tellingOf(reading);
  const holding = telling.filter((relation) => holds(relation) === true);
  // The same rate of different amounts tells as much as different rates.
  const different = new Set(
    holding.map(({ terms }) => terms.map(({ fact }) => toNumber(fact.quantity.value)).join("/")),
  );
  return different.size >= LEAST_ROWS && holding.length * 5 >= telling.length * 3;
}

/** Where a known formula fits no row, one that fits all of them, however few, is likelier than that all are wrong. */
export function isToldByAll(reading: Reading): boolean {
  const telling = tellingOf(reading);
  return telling.length > 0 && telling.every((relation) => holds(relation) === true);
}

function tellingOf(reading: Reading): readonly Relation[] {
  const sample = sampleOf(reading.positions).flatMap((position) => reading.at(position) ?? []);
  return sample.filter(({ claim }) => ![0, 1].includes(toNumber(claim.quantity.value)));
}
