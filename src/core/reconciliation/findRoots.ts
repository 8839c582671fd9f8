import type { Fact } from "../ledger";
import { formatExact, round, type Exact } from "../quantity";
import { holds, operandOf, solveFor, type Figures, type Relation } from "../relation";
import { isElsewhere } from "./factSides";
import { isBroken, type JudgedRelation } from "./judgeRelation";

/** One cause (根源): a cell that, with another figure in it, would settle several broken relations and break none. */
export interface Root {
  readonly fact: Fact;
  /** The figure that would settle them, in the base unit. */
  readonly value: Exact;
  /** The relation that is told; the others are explained by it. */
  readonly main: JudgedRelation;
  readonly explained: readonly JudgedRelation[];
}

/** Finds the fewest cells that explain broken relations: greedily the one that settles most of them, while one settles two. */
export function findRoots(judged: readonly JudgedRelation[]): readonly Root[] {
  const roots: Root[] = [];
  let open = judged.filter(isBroken);
  if (open.length === 0) return roots;
  const around = relationsAround(judged, open);
  const tried: Tried = new Map();
  for (let best = bestRoot(open, around, tried); best !== undefined; best = bestRoot(open, around, tried)) {
    roots.push(best);
    const settled = new Set([best.main, ...best.explained]);
    open = open.filter((entry) => !settled.has(entry));
    for (const { relation } of settled) for (const fact of factsOf(relation)) tried.delete(fact);
  }
  return roots;
}

/** What each cell would settle, as long as none of its broken relations is settled. */
type Tried = Map<Fact, Root | undefined>;

/** All relations, broken or not, that a figure of a broken one takes part in. */
function relationsAround(
  judged: readonly JudgedRelation[],
  open: readonly JudgedRelation[],
): ReadonlyMap<Fact, readonly JudgedRelation[]> {
  const around = new Map<Fact, JudgedRelation[]>();
  for (const { relation } of open) for (const fact of factsOf(relation)) around.set(fact, []);
  for (const entry of judged) for (const fact of factsOf(entry.relation)) around.get(fact)?.push(entry);
  return around;
}

function factsOf(relation: Relation): readonly Fact[] {
  return [relation.claim, ...relation.terms.map((term) => term.fact)];
}

function bestRoot(
  open: readonly JudgedRelation[],
  around: ReadonlyMap<Fact, readonly JudgedRelation[]>,
  tried: Tried,
): Root | undefined {
  let best: Root | undefined;
  const isOpen = new Set(open);
  const seen = new Set<Fact>();
  for (const { relation } of open) {
    for (const fact of factsOf(relation)) {
      if (seen.has(fact) || isElsewhere(fact)) continue;
      seen.add(fact);
      if (!tried.has(fact)) tried.set(fact, rootAt(fact, isOpen, around.get(fact) ?? []));
      const root = tried.get(fact);
      if (root !== undefined && (best === undefined || root.explained.length > best.explained.length)) best = root;
    }
  }
  return best;
}

/** Tries each figure that would settle one of the broken relations around a cell, and keeps the one that settles most. */
function rootAt(fact: Fact, isOpen: ReadonlySet<JudgedRelation>, around: readonly JudgedRelation[]): Root | undefined {
  const broken = around.filter((entry) => isOpen.has(entry));
  if (broken.length < 2) return undefined;
  let best: Root | undefined;
  const decimals = rightDecimals(fact, broken);
  for (const value of candidates(fact, decimals, broken)) {
    const figures: Figures = (other) => (other === fact ? { decimals, value } : operandOf(other));
    const settled = broken.filter(({ relation }) => holds(relation, figures) === true);
    const breaksOther = around.some((entry) => !isBroken(entry) && holds(entry.relation, figures) === false);
    if (settled.length < 2 || breaksOther || settled.length <= settledBy(best)) continue;
    const main = mainOf(fact, settled);
    best = { fact, value, main, explained: settled.filter((entry) => entry !== main) };
  }
  return best;
}

function settledBy(root: Root | undefined): number {
  return root === undefined ? 0 : root.explained.length + 1;
}

/** A figure with more digits than its block (0.002093 among 20.93) would, put right, have no more than its companions. */
function rightDecimals(fact: Fact, broken: readonly JudgedRelation[]): number {
  const { decimals } = operandOf(fact);
  if (fact.precision.reason !== "ownDigits") return decimals;
  const companions = broken.flatMap(({ relation }) => factsOf(relation)).filter((other) => other !== fact);
  return Math.min(decimals, ...companions.map((other) => operandOf(other).decimals));
}

function candidates(fact: Fact, decimals: number, broken: readonly JudgedRelation[]): readonly Exact[] {
  const values = new Map<string, Exact>();
  for (const { relation } of broken) {
    const solved = solveFor(relation, fact);
    if (solved === undefined) continue;
    const value = Number.isFinite(decimals) ? round(solved, decimals) : solved;
    values.set(formatExact(value), value);
  }
  return [...values.values()];
}

/** The relation that is told: one that claims the accused cell itself, errors before suspects. */
function mainOf(fact: Fact, settled: readonly JudgedRelation[]): JudgedRelation {
  const ranked = [...settled].sort((left, right) => rank(fact, right) - rank(fact, left));
  const [first] = ranked;
  if (first === undefined) throw new Error("a root settles relations");
  return first;
}

function rank(fact: Fact, { relation, judgement }: JudgedRelation): number {
  return (
    (judgement.verdict === "error" ? 4 : 0) + (relation.claim === fact ? 2 : 0) + (relation.kind === "sum" ? 1 : 0)
  );
}
