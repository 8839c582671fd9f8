import { isEqual, type Exact } from "../../quantity";
import type { Clause } from "./Clause";
import { earning, ofKind } from "./clauses";
import { fullOf, numberOf } from "./numbers";

/** Full marks that a sentence states: 满分2分, 未发现问题得2分. */
export function statedFull(clauses: readonly Clause[]): Exact | "contradictory" | undefined {
  const stated = [
    ...ofKind(clauses, "full").map(({ points }) => numberOf(points)),
    ...earning(clauses).map(({ award }) => fullOf(award)),
  ].filter((points) => points !== undefined);
  const [full] = stated;
  return full === undefined || stated.every((points) => isEqual(points, full)) ? full : "contradictory";
}
