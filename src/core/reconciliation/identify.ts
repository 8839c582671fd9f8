import type { Fact } from "../ledger";
import type { Relation } from "../relation";

/** What the names of checks share that differ in their row alone, and how often each row has come. */
interface Group {
  readonly before: string;
  readonly after: string;
  readonly times: Map<string, number>;
}

/** Groups by the words that name them. */
interface Level {
  readonly next: Map<string, Level>;
  group?: Group;
}

/**
 * Ids of the checks of relations: kind, variant, table, row and column in the table's words; an ordinal where that repeats. Never an
 * address, so that inserted rows change nothing.
 */
export function identify(relations: readonly Relation[]): readonly string[] {
  const names: Level = { next: new Map() };
  return relations.map((relation) => {
    const { before, after, times } = groupOf(names, relation);
    const row = rowOf(relation.claim);
    const time = (times.get(row) ?? 0) + 1;
    times.set(row, time);
    return time === 1 ? before + row + after : `${before}${row}${after}#${String(time)}`;
  });
}

/** Looked up word by word: to join the words of each check first would cost more than all the rest of its name. */
function groupOf(names: Level, { kind, variant, claim, terms }: Relation): Group {
  const { table, column } = claim.origin;
  const other = kind === "equal" ? (terms[0]?.fact.origin.table.title ?? "") : "";
  let level = below(below(below(below(names, kind), variant), table.title), other);
  for (const word of column.path) level = below(level, word);
  return (level.group ??= {
    before: `${kind}:${variant}:${table.title}/`,
    after: ` | ${column.path.join(" / ")}${other === "" ? "" : `~${other}`}`,
    times: new Map(),
  });
}

function below(level: Level, word: string): Level {
  let found = level.next.get(word);
  if (found === undefined) level.next.set(word, (found = { next: new Map() }));
  return found;
}

/** Its label path; the year before it where the table has several. */
function rowOf({ origin: { row, table } }: Fact): string {
  const own = row.path.length === 1 ? (row.path[0] ?? "") : row.path.join(" / ");
  return row.year !== undefined && table.years.length > 1 ? `${String(row.year)}年 / ${own}` : own;
}
