import { isEqual, ONE, type Exact } from "../../../quantity";
import type { BandEdge, RatioRule, Rule } from "../../Rule";
import type { RuleReading } from "../../RuleEngine";
import type { AwardClause, Clause, Condition } from "../Clause";
import { denying, earning, hasOnly, ofKind } from "../clauses";
import { completionOf, formulaRule } from "../formula";
import { edgeOf, fullOf, numberOf } from "../numbers";
import { ambiguous } from "../readings";
import { boundOf, leadsOn, type Bound } from "../sides";

const KINDS: readonly Clause["kind"][] = [
  "formula",
  "proportional",
  "award",
  "full",
  "cap",
  "floor",
  "standard",
  "context",
];

/** 比率得分、反向比率、满意度折算: 得分=权重×实际÷目标，不超过权重; 达到目标值得满分，未达到的按完成比例得分. */
export function readRatio(clauses: readonly Clause[], text: string): RuleReading | undefined {
  const formulas = ofKind(clauses, "formula").map(formulaRule);
  const proportions = ofKind(clauses, "proportional").map(({ name }) => completionOf(name));
  if (formulas.length + proportions.length === 0 || !hasOnly(clauses, KINDS)) return undefined;
  const rules = [...formulas, ...proportions].filter((rule) => rule !== undefined);
  const [first] = rules;
  if (first === undefined || rules.length !== formulas.length + proportions.length) return undefined;
  const isPlain = earning(clauses).length === 0 && denying(clauses).length === 0;
  if (rules.every((rule): rule is RatioRule => rule.kind === "ratio"))
    return withConditions(merge(rules), clauses, text);
  return rules.length === 1 && isPlain && ofKind(clauses, "context").length === 0
    ? { rule: withFull(first, clauses) }
    : undefined;
}

/** 按完成比例计分，得分=完成率×分值 says the same twice; the more definite base wins. */
function merge(rules: readonly RatioRule[]): RatioRule {
  const definite = rules.find(({ base }) => base !== "completion");
  const full = rules.find((rule) => rule.full !== undefined)?.full;
  const over = rules.find((rule) => rule.over !== undefined)?.over;
  return {
    ...{ kind: "ratio", base: definite?.base ?? "completion" },
    ...(full === undefined ? {} : { full }),
    ...(over === undefined ? {} : { over }),
  };
}

function withFull(rule: Rule, clauses: readonly Clause[]): Rule {
  const stated = ofKind(clauses, "full")[0]?.points;
  const full = stated === undefined ? undefined : numberOf(stated);
  return full === undefined || rule.kind !== "survey" ? rule : { ...rule, full };
}

/** Adds from where on full points are earned, and below what none. */
function withConditions(rule: RatioRule, clauses: readonly Clause[], text: string): RuleReading | undefined {
  const [main, ...more] = earning(clauses);
  const bound = main === undefined ? undefined : boundOf(main.when);
  if (more.length > 0 || (main !== undefined && (bound === undefined || main.award.award === "share")))
    return undefined;
  if (!leadsOn([...ofKind(clauses, "context"), ...conditionsBefore(clauses)], bound)) return undefined;
  if (bound?.comparison === "≤" || bound?.comparison === "<" || bound?.comparison === "=") return ambiguous(text);
  const beyond = nothingBelow(denying(clauses));
  if (beyond === "other") return undefined;
  const { over } = rule;
  if (over !== undefined && bound?.number !== undefined && !isEqual(over.value, bound.number.value))
    return ambiguous(text);
  const full = rule.full ?? statedFull(main, clauses);
  return {
    rule: {
      ...{ kind: "ratio", base: baseOf(rule, bound) },
      ...(full === undefined ? {} : { full }),
      ...(over === undefined ? {} : { over }),
      ...(bound?.number === undefined || isEqual(bound.number.value, ONE) ? {} : { fullFrom: bound.number }),
      ...(beyond === undefined ? {} : { nothingBeyond: beyond }),
    },
  };
}

/** 未达到的 in 未达到的按执行率×分值计分. */
function conditionsBefore(clauses: readonly Clause[]): readonly { readonly when: Condition }[] {
  return [...ofKind(clauses, "formula"), ...ofKind(clauses, "proportional")].flatMap(({ after }) =>
    after === null ? [] : [{ when: after }],
  );
}

/** 达到目标值得满分 before 按完成比例 tells what is divided by what. */
function baseOf(rule: RatioRule, bound: Bound | undefined): RatioRule["base"] {
  const isAgainstTarget = bound !== undefined && bound.number === undefined;
  return rule.base === "completion" && isAgainstTarget ? "target" : rule.base;
}

function statedFull(main: AwardClause | undefined, clauses: readonly Clause[]): Exact | undefined {
  const stated = ofKind(clauses, "full")[0]?.points;
  return (main === undefined ? undefined : fullOf(main.award)) ?? (stated === undefined ? undefined : numberOf(stated));
}

function nothingBelow(clauses: readonly AwardClause[]): BandEdge | "other" | undefined {
  const [clause, ...more] = clauses;
  if (clause === undefined) return undefined;
  if (more.length > 0 || clause.when.on !== "value" || clause.when.low !== undefined) return "other";
  return edgeOf(clause.when.high) ?? "other";
}
