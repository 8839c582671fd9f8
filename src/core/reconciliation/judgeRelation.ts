import type { Fact } from "../ledger";
import { absolute, compare, exactFromInteger, isEqual, minus, negate, sum, times, ZERO } from "../quantity";
import { halfUnit, holds, isPlainlyRounded, operandOf, type Addend, type Relation } from "../relation";
import {
  judgeAverage,
  judgeChange,
  judgeLimit,
  judgeQuotient,
  judgeSame,
  judgeSum,
  type Judged,
  type Judgement,
} from "./judge";

/** A relation with what the arithmetic says of it. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly judgement: Judgement;
}

/** Judges a relation by the rounding that was really done; without a label or rule behind it, it is at most suspect. */
export function judgeRelation(relation: Relation): JudgedRelation {
  if (relation.unread !== undefined) return { relation, judgement: { verdict: "unchecked", because: "noAddends" } };
  if (isPlainlyRounded(relation) || isPlainlyWithin(relation) || isPlainlySum(relation))
    return { relation, judgement: passed(relation) };
  const judgement = judgeForm(relation);
  if (judgement.verdict === "rounding" && relation.usesShown === true && isBeyondLastPlace(relation, judgement))
    return { relation, judgement: { ...judgement, verdict: "suspect", because: "shownFigures" } };
  const isDoubtful = judgement.verdict === "error" && relation.trust === "weak";
  return { relation, judgement: isDoubtful ? { ...judgement, verdict: "suspect" } : judgement };
}

/** More than a unit of the last place of the rate itself. */
function isBeyondLastPlace({ claim }: Relation, { difference }: Pick<Judged, "difference">): boolean {
  return compare(absolute(difference), times(TWO, halfUnit(operandOf(claim).decimals))) > 0;
}

const TWO = exactFromInteger(2);

/** A figure that stands below the one figure that bounds it, as most do. */
function isPlainlyWithin({ form, claim, terms }: Relation): boolean {
  const [bound] = terms;
  return (
    form === "limit" &&
    terms.length === 1 &&
    bound !== undefined &&
    compare(claim.quantity.value, bound.fact.quantity.value) <= 0
  );
}

/** A sum to the digit. */
function isPlainlySum({ form, claim, terms }: Relation): boolean {
  if (form !== "sum" || terms.length === 0) return false;
  const parts = terms.map(({ fact, sign }) => (sign === 1 ? fact.quantity.value : negate(fact.quantity.value)));
  return isEqual(claim.quantity.value, sum(parts));
}

function passed({ claim }: Relation): Judgement {
  const { value, decimals } = operandOf(claim);
  return { verdict: "pass", expected: value, difference: ZERO, bound: halfUnit(decimals) };
}

/** True for a verdict that asks for action. */
export function isBroken({ judgement }: JudgedRelation): boolean {
  return judgement.verdict === "error" || judgement.verdict === "suspect";
}

function judgeForm(relation: Relation): Judgement {
  const claim = operandOf(relation.claim);
  const [first, second] = relation.terms;
  switch (relation.form) {
    case "sum":
      return judgeSum(claim, relation.terms.map(addendOf));
    case "average":
      return judgeAverage(claim, relation.terms.map(addendOf));
    case "quotient":
    case "change":
      if (first === undefined || second === undefined) return { verdict: "unchecked", because: "noAddends" };
      return relation.form === "quotient"
        ? judgeQuotient(claim, operandOf(first.fact), operandOf(second.fact))
        : judgeChange(claim, operandOf(second.fact), operandOf(first.fact));
    case "limit":
      return relation.terms.length === 1 && first !== undefined
        ? asLimit(judgeLimit(operandOf(first.fact), [claim]), relation, first.fact)
        : judgeUpTo(relation);
    case "equal":
      if (first !== undefined && relation.terms.length === 1) return judgeTwins(relation, first.fact);
      return isFiner(relation) && holds(relation) === true
        ? passed(relation)
        : inScope(relation, judgeSum(claim, relation.terms.map(addendOf)));
  }
}

/** A figure of another table that is kept more exactly than the parts it is compared with (元 against 万元). */
function isFiner({ claim, terms }: Relation): boolean {
  const { decimals } = operandOf(claim);
  return terms.every(({ fact }) => operandOf(fact).decimals < decimals);
}

function addendOf({ fact, sign }: Relation["terms"][number]): Addend {
  const operand = operandOf(fact);
  return sign === 1 ? operand : { ...operand, weight: MINUS_ONE };
}

const MINUS_ONE = exactFromInteger(-1);

/** A limit told from the side of the figure that it bounds. */
function asLimit(judgement: Judgement, { claim }: Relation, bound: Fact): Judgement {
  if (judgement.verdict === "unchecked") return judgement;
  const expected = bound.quantity.value;
  return { ...judgement, expected, difference: minus(claim.quantity.value, expected) };
}

/** A figure that may be at most the sum of several others. */
function judgeUpTo(relation: Relation): Judgement {
  const judgement = judgeSum(
    operandOf(relation.claim),
    relation.terms.map(({ fact }) => operandOf(fact)),
  );
  if (judgement.verdict === "unchecked" || compare(judgement.difference, negate(judgement.difference)) > 0)
    return judgement;
  return { ...judgement, verdict: "pass" };
}

/** The same fact twice; where one covers more money than the other, more is no error, only less is. */
function judgeTwins(relation: Relation, other: Fact): Judgement {
  const judgement = judgeSame(reportOf(relation.claim), reportOf(other));
  return inScope(relation, judgement);
}

/**
 * More of all money than of one source is no error: of income, balances and totals it is what is to be expected, of what was spent on
 * the same (人员经费、项目支出) it is to be looked into. 财政拨款 has more than one of its sources where another has money too.
 */
function inScope({ variant, claim }: Relation, judgement: Judgement): Judgement {
  if (variant !== "scope" || judgement.verdict === "unchecked" || judgement.verdict === "pass") return judgement;
  if (compare(judgement.expected, claim.quantity.value) >= 0) return judgement;
  const isOfAll = claim.key.fundScope === "all" && SPENT_ON.has(claim.key.concept);
  return { ...judgement, verdict: isOfAll ? "suspect" : "pass" };
}

const SPENT_ON: ReadonlySet<string> = new Set([
  "basicExpenditure",
  "staffExpenditure",
  "publicExpenditure",
  "projectExpenditure",
]);

function reportOf(fact: Fact) {
  const { role } = fact.origin.row;
  return { ...operandOf(fact), isSumOfRounded: role === "total" || role === "subtotal" };
}
