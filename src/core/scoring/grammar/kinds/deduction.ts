import { exactFromInteger, isEqual, isZero, ONE, plus, type Exact } from "../../../quantity";
import type { RuleReading } from "../../RuleEngine";
import type { AwardClause, Clause, FaultsClause } from "../Clause";
import { denying, earning, hasOnly, ofKind } from "../clauses";
import { awardOf, edgeOf, numberOf } from "../numbers";
import { ambiguous } from "../readings";
import { statedFull } from "../statedFull";

/** 扣分: 满分1.5分；每发现1类问题扣0.75分，扣完为止. */
export function readDeduction(clauses: readonly Clause[], text: string): RuleReading | undefined {
  const [faults, ...more] = ofKind(clauses, "faults");
  if (faults === undefined || !hasOnly(clauses, ["faults", "full", "award", "floor", "cap"])) return undefined;
  const nothingFrom = manyFaults(denying(clauses));
  if (more.length > 0 || nothingFrom === "other") return ambiguous(text);
  const awards = earning(clauses);
  if (!awards.every((award) => isFaultless(award) || (awards.length === 1 && statesPoints(award)))) return undefined;
  if (!countsEach(faults, clauses, nothingFrom)) return ambiguous(text, "eachOrOnce");
  const full = statedFull(clauses);
  const loss = awardOf(faults.loss);
  if (loss === undefined || full === "contradictory" || isZero(loss.points)) return ambiguous(text);
  const share = loss.isShare === true ? { isShare: true } : {};
  const optional = { ...(full === undefined ? {} : { full }), ...(nothingFrom === undefined ? {} : { nothingFrom }) };
  return { rule: { kind: "deduction", perFault: loss.points, ...share, ...optional } };
}

/** 2起及以上不得分: from so many faults on; 超过2起不得分 from one more. */
function manyFaults(denied: readonly AwardClause[]): Exact | "other" | undefined {
  const [clause, ...more] = denied;
  if (clause === undefined) return undefined;
  const { when } = clause;
  if (more.length > 0 || when.on !== "value" || when.high !== undefined) return "other";
  const edge = edgeOf(when.low);
  if (edge === undefined || edge.number.dimension === "ratio") return "other";
  return edge.isIncluded === false ? plus(edge.number.value, ONE) : edge.number.value;
}

/** 未发现问题得2分, 全部符合得满分: what earns full marks where nothing is found. */
function isFaultless({ when, award }: AwardClause): boolean {
  if (award.award === "share") return false;
  return when.on === "faults" || (award.award === "full" && (when.on === "label" || when.on === "target"));
}

/** 使用符合规定得10分 alone before the faults: the points are the full marks. */
function statesPoints({ when, award }: AwardClause): boolean {
  return award.award === "points" && (when.on === "label" || when.on === "target");
}

/** 发现1处扣1分 without 每 means each of them only where the sentence goes on with 扣完为止, or where a second one leaves nothing. */
function countsEach(
  { isEach, number }: FaultsClause,
  clauses: readonly Clause[],
  nothingFrom: Exact | undefined,
): boolean {
  const count = number === null ? ONE : numberOf(number);
  const isSettled = isEach || ofKind(clauses, "floor").length > 0;
  const isSecondAll = nothingFrom !== undefined && isEqual(nothingFrom, exactFromInteger(2));
  return count !== undefined && isEqual(count, ONE) && (isSettled || isSecondAll);
}
