import type { Fact } from "../ledger";
import { isZero } from "../quantity";
import type { Block, Column } from "../table";
import { isCutShort } from "./cutShort";
import { NOT_ADDED } from "./deriveSums";
import type { FactGrid } from "./FactGrid";
import { fillColumns, type FilledColumn } from "./fillColumns";
import { findCopies, type ColumnPair } from "./findCopies";
import { findTriples, type Triple } from "./findTriples";
import { holds } from "./holds";
import { minusTerm, plusTerm, type Relation } from "./Relation";

/** With more columns there are too many triples to try; with more exceptions the columns follow another rule. */
const MOST_COLUMNS = 12;
const MOST_BROKEN = 20;

/**
 * Relations between columns of one block that no heading states, learned from its rows (学得关系): what holds on most of them accuses
 * the odd ones out, at most as suspect. Columns that a derived relation ties together already are left alone.
 */
export function deriveLearned(grids: readonly FactGrid[], derived: readonly Relation[]): readonly Relation[] {
  const tied = tiedColumns(derived);
  const differences = new Set(
    derived.flatMap(({ variant, claim }) => (variant === "difference" ? claim.origin.column : [])),
  );
  return grids.flatMap((grid) =>
    NOT_ADDED.has(grid.table.kind) ? [] : learn(grid, tied.get(grid.block) ?? [], differences),
  );
}

/** Columns of differences are told by their headings: other columns with the same difference are a coincidence. */
function learn(
  grid: FactGrid,
  ties: readonly ReadonlySet<number>[],
  differences: ReadonlySet<Column>,
): readonly Relation[] {
  const columns = grid.columns.filter(({ dimension }) => dimension === "money" || dimension === "count");
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return [];
  const filled = fillColumns(grid, columns);
  const isFree = (...members: readonly FilledColumn[]) =>
    !members.some(({ column }) => differences.has(column)) &&
    !ties.some((tie) => members.every(({ column }) => tie.has(column.index)));
  return [
    ...findTriples(filled, isFree).flatMap((triple) => confirmed(sumsOf(triple), filled)),
    ...findCopies(filled, isFree).flatMap((pair) => confirmed(copiesOf(pair), filled)),
  ];
}

/** Column sets that sums within a row bind together, by block. */
function tiedColumns(derived: readonly Relation[]): ReadonlyMap<Block, readonly ReadonlySet<number>[]> {
  const tied = new Map<Block, Map<string, ReadonlySet<number>>>();
  for (const { form, claim, terms } of derived) {
    const { block } = claim.origin;
    if (form !== "sum" || terms[0]?.fact.row !== claim.row || terms[0].fact.origin.block !== block) continue;
    const columns = [claim.column, ...terms.map(({ fact }) => fact.column)];
    const sets = tied.get(block) ?? new Map<string, ReadonlySet<number>>();
    tied.set(block, sets.set(columns.join(), new Set(columns)));
  }
  return new Map([...tied].map(([block, sets]) => [block, [...sets.values()]]));
}

function sumsOf({ whole, parts: [left, right], claim }: Triple): readonly Relation[] {
  return whole.facts.flatMap((total, position): readonly Relation[] => {
    const [first, second] = [left.facts[position], right.facts[position]];
    if (total === undefined || first === undefined || second === undefined) return [];
    if ([total, first, second].every(isNothing)) return [];
    const base = { kind: "sum", form: "sum", variant: "learned", trust: "weak" } as const;
    if (claim === whole) return [{ ...base, claim: total, terms: [plusTerm(first), plusTerm(second)] }];
    const [own, other] = claim === left ? [first, second] : [second, first];
    return [{ ...base, claim: own, terms: [plusTerm(total), minusTerm(other)] }];
  });
}

function copiesOf({ from, copy }: ColumnPair): readonly Relation[] {
  return copy.facts.flatMap((claim, position): readonly Relation[] => {
    const twin = from.facts[position];
    if (claim === undefined || twin === undefined || (isNothing(claim) && isNothing(twin))) return [];
    return [{ kind: "equal", form: "equal", variant: "learned", claim, terms: [plusTerm(twin)], trust: "weak" }];
  });
}

function isNothing(fact: Fact): boolean {
  return isZero(fact.quantity.value);
}

/** The relations of all rows, where at least four in five of them hold and the exceptions are few. */
function confirmed(relations: readonly Relation[], columns: readonly FilledColumn[]): readonly Relation[] {
  const broken = relations.filter((relation) => holds(relation) === false);
  const isHabit = broken.length <= MOST_BROKEN && broken.length * 5 <= relations.length;
  const rowOf = ({ claim }: Relation) => {
    const position = columns.find(({ column }) => column === claim.origin.column)?.facts.indexOf(claim) ?? -1;
    return columns.map(({ facts }) => facts[position]);
  };
  return isHabit && !broken.some((relation) => isCutShort(relation, rowOf(relation))) ? relations : [];
}
