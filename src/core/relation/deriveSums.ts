import type { Fact, Unread } from "../ledger";
import {
  completePartsOf,
  EITHER_WAY,
  findConcept,
  isAverage,
  isComplete,
  wholesOf,
  withWholes,
  type Column,
} from "../table";
import { isAdded, isSumHeading, signed } from "./addends";
import { continuedParts, type BlockParts } from "./continuedParts";
import type { FactGrid } from "./FactGrid";
import { allOf, bestReading, type Reading } from "./fitOf";
import { partsOf } from "./partsOf";
import { isConfirmed, readAsSum } from "./readings";
import { plusTerm, type Relation, type Term } from "./Relation";
import { filledParts, type RowParts } from "./RowParts";

/** Kinds of tables whose scores and answers are checked with the scoring rules, not added up here. */
export const NOT_ADDED: ReadonlySet<string> = new Set(["indicators", "groupScores", "targets", "survey", "surveyPlan"]);

/** Sums down a column (分项之和=合计) and parts below their whole (其中≤). */
export function deriveSums(grid: FactGrid, grids: readonly FactGrid[]): readonly Relation[] {
  if (NOT_ADDED.has(grid.table.kind)) return [];
  const relations: Relation[] = [];
  const groups = partsOf(grid).map((group) => ({
    ...group,
    addends: [...continuedParts(grid, grids, group.whole), { grid, parts: group.parts }],
  }));
  for (const column of grid.columns) {
    if (!isAdded(column)) continue;
    const figures = grid.figures(column);
    for (const group of groups) {
      const claim = figures[group.whole];
      const relation = claim === undefined ? undefined : sumOf(claim, column, group);
      if (relation !== undefined) relations.push(relation);
    }
    if (!isChange(column)) relations.push(...partsOfWhich(grid, figures));
  }
  return relations;
}

interface SumGroup extends RowParts {
  /** The parts, in the blocks that they stand in. */
  readonly addends: readonly BlockParts[];
}

function sumOf(claim: Fact, column: Column, { by, addends }: SumGroup): Relation | undefined {
  const terms: Term[] = [];
  let unread: Unread | undefined;
  for (const { grid, parts } of addends) {
    const own = columnLike(grid, column);
    if (own === undefined) continue;
    const figures = grid.figures(own);
    const isBlank = (position: number) => figures[position] === undefined && grid.unread(own, position) === undefined;
    for (const position of filledParts(partsOf(grid), parts, isBlank)) {
      const fact = figures[position];
      if (fact !== undefined) terms.push(signed(fact));
      unread ??= grid.unread(own, position);
    }
  }
  if (terms.length === 0 || (by === "only" && !isPartByDefinition(claim, terms))) return undefined;
  const isGuess =
    (by === "outline" || by === "only") &&
    !isComplete(
      claim.key.concept,
      terms.map(({ fact }) => fact.key.concept),
    );
  return {
    kind: "sum",
    form: "sum",
    variant: by === "only" ? "outline" : by,
    claim,
    terms,
    ...(unread === undefined ? {} : { unread }),
    trust: isGuess ? "weak" : "strong",
  };
}

/** 人员经费 alone below 基本支出 is all of it where no 公用经费 follows. */
function isPartByDefinition(claim: Fact, terms: readonly Term[]): boolean {
  const complete = completePartsOf(claim.key.concept) ?? [];
  return terms.every(({ fact }) => complete.includes(fact.key.concept));
}

/** The column itself, or the first one in another block that measures in the same way. */
function columnLike(grid: FactGrid, column: Column): Column | undefined {
  return grid.columns.includes(column) ? column : grid.columns.find(({ dimension }) => dimension === column.dimension);
}

/** Of a change (比上年增减) a part may well be more than the whole. */
function isChange({ heading, path }: Column): boolean {
  return heading?.role === "change" || path.some((text) => EITHER_WAY.test(text));
}

/** 其中: a part is at most its whole; the whole is the nearest row above that is no part itself. */
function partsOfWhich(grid: FactGrid, figures: readonly (Fact | undefined)[]): readonly Relation[] {
  const relations: Relation[] = [];
  let whole: Fact | undefined;
  grid.rows.forEach((row, position) => {
    const fact = figures[position];
    if (row.role !== "ofWhich") whole = fact;
    else if (fact !== undefined && whole !== undefined) {
      relations.push({
        kind: "ofWhich",
        form: "limit",
        variant: "row",
        claim: fact,
        terms: [plusTerm(whole)],
        trust: "strong",
      });
    }
  });
  return relations;
}

/** Sums across a row: a column 合计 over the columns beside it, where the figures of most rows agree with that reading. */
export function deriveRowSums(grid: FactGrid): readonly Relation[] {
  if (NOT_ADDED.has(grid.table.kind)) return [];
  return grid.columns.flatMap((column, index) => {
    if (!isRowTotal(column)) return [];
    const candidates = partColumns(grid.columns, index);
    return candidates.length === 0 ? [] : confirmed(grid, column, candidates);
  });
}

function isRowTotal(column: Column): boolean {
  return (column.dimension === "money" || column.dimension === "count") && isSumHeading(column);
}

/** Readings of which columns a total column adds up: those under the same heading, those behind it, those before it. */
function partColumns(columns: readonly Column[], index: number): readonly (readonly Column[])[] {
  const total = columns[index];
  if (total === undefined) return [];
  const like = columns.filter(
    (column) =>
      column !== total &&
      column.dimension === total.dimension &&
      column.year === total.year &&
      !isAverage(column.path.at(-1) ?? ""),
  );
  const above = total.path.slice(0, -1);
  const siblings = like.filter(
    (column) => column.path.length >= total.path.length && above.every((text, level) => column.path[level] === text),
  );
  const behind = siblings.filter((column) => column.index > total.index && !isRowTotal(column));
  const topBehind = behind.filter((column) => !isPartOfOther(column, behind));
  const before = siblings.filter((column) => column.index < total.index && !isRowTotal(column));
  const totalsBehind = like.filter(
    (column) => column.index > total.index && (isRowTotal(column) || column.path.length <= total.path.length),
  );
  const readings = [behind, topBehind, before, totalsBehind].filter((reading) => reading.length >= 2);
  return readings.filter(
    (reading, position) => readings.findIndex((other) => sameColumns(reading, other)) === position,
  );
}

function isPartOfOther(column: Column, others: readonly Column[]): boolean {
  return others.some(
    (other) =>
      other !== column &&
      (column.path.at(-1) ?? "").startsWith("其中") &&
      findConcept(other.path.at(-1) ?? "") !== undefined,
  );
}

function sameColumns(left: readonly Column[], right: readonly Column[]): boolean {
  return left.length === right.length && left.every((column, index) => column === right[index]);
}

/**
 * The reading whose columns are all parts of one whole by definition, else the one that fits most of the rows, where it fits two or
 * more and six in ten of those that it speaks of.
 */
function confirmed(grid: FactGrid, total: Column, candidates: readonly (readonly Column[])[]): readonly Relation[] {
  const defined = candidates.find(isDefined);
  if (defined !== undefined) return allOf(rowSums(grid, total, defined));
  const best = bestReading(candidates.map((parts) => rowSums(grid, total, parts)));
  return best !== undefined && isConfirmed(best) ? allOf(best.reading) : [];
}

function rowSums(grid: FactGrid, total: Column, parts: readonly Column[]): Reading {
  const signed = parts.map((column) => ({ column, sign: 1 as const }));
  return readAsSum(grid, total, { kind: "sum", variant: "row", least: 1, signed });
}

/** True where the headings are all parts of one whole by definition: no row need tell that a 合计 adds them up. */
function isDefined(columns: readonly Column[]): boolean {
  const parts = columns.map(({ path }) => findConcept(path.at(-1) ?? "")?.id ?? "");
  const wholes = new Set(parts.flatMap((part) => wholesOf(part)));
  return [...wholes].some((whole) => isComplete(whole, parts) || isComplete(whole, withWholes(parts)));
}
