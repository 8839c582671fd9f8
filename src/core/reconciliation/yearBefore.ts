import { nameOfKey, type Fact } from "../ledger";
import { groupBy } from "../relation";

export type YearBefore = (fact: Fact) => readonly Fact[];

/** Finds figures of the same thing a year earlier (上年数) in the same table; looks through each table once. */
export function yearBeforeIn(facts: readonly Fact[]): YearBefore {
  const byTable = groupBy(facts, ({ origin }) => origin.table);
  const known = new Map<unknown, ReadonlyMap<string, readonly Fact[]>>();
  return (fact) => {
    const { period } = fact.key;
    if (period === undefined) return [];
    const { table } = fact.origin;
    const byName = known.get(table) ?? groupBy(byTable.get(table) ?? [], (each) => nameOf(each));
    known.set(table, byName);
    return byName.get(nameOf(fact, period.year - 1)) ?? [];
  };
}

/** A label of the table's own is known by its row. */
function nameOf({ key, origin }: Fact, year = key.period?.year): string {
  const period = key.period === undefined || year === undefined ? undefined : { ...key.period, year };
  const { side, fundScope, isLocal } = key;
  return [nameOfKey({ ...key, period }), side, fundScope, ...(isLocal ? origin.row.path : [])].join("|");
}
