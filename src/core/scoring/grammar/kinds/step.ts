import { isEqual, readWritten, type WrittenNumber } from "../../../quantity";
import type { BandEdge, StepRule } from "../../Rule";
import type { RuleReading } from "../../RuleEngine";
import type { Clause, Condition, StepClause } from "../Clause";
import { denying, earning, hasOnly, ofKind } from "../clauses";
import { asPercent, awardOf, edgeOf, figureOf } from "../numbers";
import { ambiguous } from "../readings";
import { boundOf, leadsOn, type Bound } from "../sides";
import { statedFull } from "../statedFull";

const KINDS: readonly Clause["kind"][] = ["step", "award", "context", "standard", "full", "partial", "floor", "cap"];
const SIDES = { below: "≥", above: "≤", both: "=" } as const;

/** 逐级扣分: 达到100%得满分，每降低1个百分点扣0.5分，扣完为止. */
export function readStep(clauses: readonly Clause[], text: string): RuleReading | undefined {
  const [step, ...more] = ofKind(clauses, "step");
  if (step === undefined || more.length > 0 || !hasOnly(clauses, KINDS)) return undefined;
  const bounds = step.isDelay === true ? onTimeBounds(clauses) : boundsOf(clauses);
  const size = figureOf(step.size);
  const loss = awardOf(step.loss);
  if (bounds === undefined || size === undefined || loss === undefined) return undefined;
  const comparison = sideOf(step, bounds);
  const standard = standardOf(clauses, bounds, size);
  const full = statedFull(clauses);
  if (comparison === undefined || standard === "contradictory" || full === "contradictory") return ambiguous(text);
  const beyond = nothingBeyond(clauses, comparison, size);
  if (beyond === "other") return undefined;
  const partial = ofKind(clauses, "partial")[0]?.partial;
  return {
    rule: {
      ...{ kind: "step", comparison, size, loss },
      ...(step.isDelay === true ? { isDelay: true, ...dayOf(clauses) } : {}),
      ...(standard === undefined ? {} : { standard }),
      ...(full === undefined ? {} : { full }),
      ...(partial === undefined ? {} : { partial }),
      ...(beyond === undefined ? {} : { nothingBeyond: beyond }),
    },
  };
}

/** 按时完成得满分 earns full points where delay costs some; the day may stand in the rule. */
function onTimeBounds(clauses: readonly Clause[]): readonly Bound[] | undefined {
  const isTime = ({ when }: { readonly when: Condition }, isLate: boolean) =>
    (when.on === "time" && when.isLate === isLate) || (when.on === "target" && when.isNegated === isLate);
  const awards = earning(clauses);
  const leading = ofKind(clauses, "context");
  const fits = awards.every((award) => award.award.award !== "share" && isTime(award, false));
  return awards.length <= 1 && fits && leading.every((context) => isTime(context, true)) ? [] : undefined;
}

function dayOf(clauses: readonly Clause[]): Pick<StepRule, "by"> {
  const [award] = earning(clauses);
  const written = award?.when.on === "time" && award.when.by !== null ? readWritten(award.when.by) : undefined;
  return written?.kind === "date" ? { by: written.date } : {};
}

/** What earns full points, none or one; absent where a condition is of another sort, or what leads to the step is not its opposite. */
function boundsOf(clauses: readonly Clause[]): readonly Bound[] | undefined {
  const awards = earning(clauses);
  const bounds = awards.flatMap(({ when, award }) => {
    const bound = award.award === "share" ? undefined : boundOf(when);
    return bound === undefined ? [] : [bound];
  });
  if (bounds.length !== awards.length || bounds.length > 1) return undefined;
  return leadsOn(ofKind(clauses, "context"), bounds[0]) ? bounds : undefined;
}

/** The side that earns full points: told by the step's own word, else by the condition before it; absent if they disagree. */
function sideOf(step: StepClause, [main]: readonly Bound[]): StepRule["comparison"] | undefined {
  const told = step.side === null ? undefined : SIDES[step.side];
  const stated = main?.comparison;
  const first = stated === ">" || stated === "≥" ? "≥" : stated === "<" || stated === "≤" ? "≤" : undefined;
  if (told === undefined) return first;
  return first === undefined || first === told ? told : undefined;
}

function standardOf(
  clauses: readonly Clause[],
  bounds: readonly Bound[],
  size: WrittenNumber,
): WrittenNumber | "contradictory" | undefined {
  const stated = [
    ...ofKind(clauses, "standard").map(({ figure }) => figureOf(figure)),
    ...bounds.map(({ number }) => number),
  ]
    .filter((number) => number !== undefined)
    .map((number) => asPercent(number, size));
  const [first] = stated;
  if (first === undefined) return undefined;
  return stated.every((number) => isEqual(number.value, first.value)) ? first : "contradictory";
}

/** 低于60%不得分 behind the steps: a figure on their own side from which nothing is earned. */
function nothingBeyond(
  clauses: readonly Clause[],
  comparison: StepRule["comparison"],
  size: WrittenNumber,
): BandEdge | "other" | undefined {
  const [clause, ...more] = denying(clauses);
  if (clause === undefined) return undefined;
  if (more.length > 0 || clause.when.on !== "value") return "other";
  const { low, high } = clause.when;
  const edge = edgeOf(comparison === "≥" ? high : comparison === "≤" ? low : undefined);
  if (edge === undefined || (low !== undefined && high !== undefined)) return "other";
  return { ...edge, number: asPercent(edge.number, size) };
}
