import type { Comparison } from "../../quantity";
import { isEqual, type WrittenNumber } from "../../quantity";
import type { BandEdge } from "../Rule";
import type { AwardClause, Condition, ValueCondition } from "./Clause";
import { edgeOf, figureOf } from "./numbers";

/** A bound that a condition sets: with a figure of its own, or (without) by the target. */
export interface Bound {
  /** Absent for 达到, which leaves the side open. */
  readonly comparison?: Comparison;
  readonly number?: WrittenNumber;
  /** True where the words (90%以下) leave open whether the figure itself belongs to this side. */
  readonly isOpen?: boolean;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison | undefined>> = {
  "≥": "<",
  "≤": ">",
  ">": "≤",
  "<": "≥",
  "=": undefined,
};

/** The bound of a target or one-sided figure condition; absent for intervals and for every other condition. */
export function boundOf(when: Condition): Bound | undefined {
  if (when.on === "target") {
    if (when.isNegated) return undefined;
    return when.comparison === null ? {} : { comparison: when.comparison };
  }
  return when.on === "value" ? valueBound(when) : undefined;
}

/** True where `other` denies exactly what `bound` demands: otherwise, 未达到, <90% beside ≥90%. */
export function isOpposite(bound: Bound, { when }: Pick<AwardClause, "when">): boolean {
  if (when.on === "otherwise") return true;
  if (when.on === "target" && when.isNegated) return true;
  const other = boundOf(when);
  if (other?.comparison === undefined) return false;
  if (!isOtherSide(bound, other.comparison, other.isOpen === true)) return false;
  if (other.number === undefined) return true;
  return bound.number !== undefined && isEqual(bound.number.value, other.number.value);
}

/** 90%以下 is the other side of ≥90% too: the figure itself is taken already. */
function isOtherSide(bound: Bound, other: Comparison, isOpen: boolean): boolean {
  const wanted = bound.comparison === undefined ? "<" : OPPOSITE[bound.comparison];
  if (other === wanted) return true;
  const strict = other === "≤" ? "<" : ">";
  return isOpen && bound.isOpen !== true && strict === wanted;
}

/** True where what leads on to a step or a ratio (低于95%的, 未达到的) is the other side of what earns full points. */
export function leadsOn(contexts: readonly { readonly when: Condition }[], bound: Bound | undefined): boolean {
  return contexts.every((context) => (bound === undefined ? context.when.on === "target" : isOpposite(bound, context)));
}

function valueBound({ at, low, high }: ValueCondition): Bound | undefined {
  if (at !== undefined) {
    const number = figureOf(at);
    return number === undefined ? undefined : { number };
  }
  if (low !== undefined && high !== undefined) return undefined;
  const edge = edgeOf(low ?? high);
  if (edge === undefined) return undefined;
  const comparison = low === undefined ? belowSign(edge) : aboveSign(edge);
  return { comparison, number: edge.number, ...(edge.isIncluded === undefined ? { isOpen: true } : {}) };
}

/** 以上 and 以下 include the figure itself where nothing else is said. */
function aboveSign({ isIncluded }: BandEdge): Comparison {
  return isIncluded === false ? ">" : "≥";
}

function belowSign({ isIncluded }: BandEdge): Comparison {
  return isIncluded === false ? "<" : "≤";
}
