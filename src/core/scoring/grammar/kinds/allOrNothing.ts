import { readWritten } from "../../../quantity";
import type { DeadlineRule, Rule, ThresholdRule } from "../../Rule";
import type { RuleReading } from "../../RuleEngine";
import type { OneSided } from "../../rules/OneSided";
import type { AwardClause, Clause, Condition } from "../Clause";
import { denying, earning, hasOnly, ofKind } from "../clauses";
import { fullOf, numberOf } from "../numbers";
import { ambiguous } from "../readings";
import { boundOf, isOpposite } from "../sides";

/** 达标、时限、增长: one condition earns full points, its opposite none. Without the opposite a rule says only half. */
export function readAllOrNothing(clauses: readonly Clause[], text: string): RuleReading | undefined {
  if (!hasOnly(clauses, ["award", "full", "cap", "floor"])) return undefined;
  const [main, ...more] = earning(clauses);
  const others = denying(clauses);
  if (main === undefined || more.length > 0 || main.award.award === "share" || main.award.award === "range")
    return undefined;
  const rule = ruleFor(main.when, fullMarks(main, clauses));
  if (rule === undefined) return undefined;
  if (!others.every((other) => denies(main.when, other))) return hasValueAwards(others) ? undefined : ambiguous(text);
  return others.length > 0 ? { rule } : halfOf(rule, main, text);
}

/** 达到目标值得满分 alone is certain only where it is met. */
function halfOf(rule: Rule, { award }: AwardClause, text: string): RuleReading {
  if (rule.kind !== "threshold" || award.award !== "full") return ambiguous(text, "otherHalf");
  const half: ThresholdRule & OneSided = { ...rule, isOneSided: true };
  return { rule: half };
}

function fullMarks(main: AwardClause, clauses: readonly Clause[]): Pick<DeadlineRule, "full"> {
  const stated = ofKind(clauses, "full")[0]?.points;
  const full = fullOf(main.award) ?? (stated === undefined ? undefined : numberOf(stated));
  return full === undefined ? {} : { full };
}

function ruleFor(when: Condition, full: Pick<DeadlineRule, "full">): Rule | undefined {
  if (when.on === "growth") return { kind: "growth", comparison: when.comparison, ...full };
  if (when.on === "time") return deadline(when, full);
  if (when.on === "faults") return undefined;
  const bound = boundOf(when);
  if (bound === undefined) return undefined;
  const { comparison, number } = bound;
  return {
    ...{ kind: "threshold", ...full },
    ...(comparison === undefined ? {} : { comparison }),
    ...(number === undefined ? {} : { bound: number }),
  };
}

function deadline(
  { isLate, by }: Extract<Condition, { on: "time" }>,
  full: Pick<DeadlineRule, "full">,
): Rule | undefined {
  if (isLate) return undefined;
  if (by === null) return { kind: "deadline", ...full };
  const written = readWritten(by);
  return written.kind === "date" ? { kind: "deadline", by: written.date, ...full } : undefined;
}

function denies(main: Condition, other: AwardClause): boolean {
  const { when } = other;
  if (when.on === "otherwise" || (when.on === "target" && when.isNegated)) return true;
  if (main.on === "time") return when.on === "time" && when.isLate;
  if (main.on === "growth") return when.on === "growth" && isOppositeGrowth(main.comparison, when.comparison);
  const bound = boundOf(main);
  return bound !== undefined && isOpposite(bound, other);
}

function isOppositeGrowth(main: string, other: string): boolean {
  return (main === ">" && other === "≤") || (main === "≥" && other === "<");
}

function hasValueAwards(clauses: readonly AwardClause[]): boolean {
  return clauses.some(({ when }) => when.on === "value");
}
