import { isZero, type WrittenNumber } from "../../../quantity";
import type { Award, Band, BandEdge } from "../../Rule";
import type { RuleReading } from "../../RuleEngine";
import type { AwardClause, Clause, ValueCondition } from "../Clause";
import { hasOnly, ofKind } from "../clauses";
import { asPercent, awardOf, edgeOf, figureOf } from "../numbers";
import { ambiguous } from "../readings";
import { parseRule } from "../parseRule";

/** 分段: 90%(含)-100%得8分,80%(含)-90%得6分,低于80%不得分; also as a list with marks. */
export function readBands(clauses: readonly Clause[], text: string): RuleReading | undefined {
  const awards = ofKind(clauses.flatMap(unmarked), "award");
  if (!hasOnly(clauses, ["award", "item", "full", "cap", "floor"])) return undefined;
  const inside = awards.filter(({ when }) => when.on === "value");
  const [otherwise, ...more] = awards.filter(({ when }) => when.on !== "value");
  if (inside.length === 0 || inside.length + (otherwise === undefined ? 0 : 1) < 2 || more.length > 0) return undefined;
  if (otherwise !== undefined && otherwise.when.on !== "otherwise") return undefined;
  if (!isOneSubject(inside)) return undefined;
  const bands = readAll(inside);
  const rest = otherwise === undefined ? undefined : awardOf(otherwise.award);
  if (bands === undefined || (otherwise !== undefined && rest === undefined)) return ambiguous(text);
  return { rule: { kind: "bands", bands, ...(rest === undefined ? {} : { otherwise: rest }) } };
}

/** A list item whose words are a condition on a figure is an award like any other. */
function unmarked(clause: Clause): readonly Clause[] {
  if (clause.kind !== "item" || clause.award === null) return [clause];
  const [body, ...more] = parseRule(clause.body);
  const isFigure = body?.kind === "award" && body.when.on === "value" && more.length === 0;
  return isFigure ? [body] : [clause];
}

/** 到位率100%得1分，使用率100%得1分 speaks of two figures. */
function isOneSubject(clauses: readonly AwardClause[]): boolean {
  const subjects = clauses.flatMap(({ when }) => (when.on === "value" && when.subject !== "" ? [when.subject] : []));
  return new Set(subjects).size <= 1;
}

/** Absent where a figure or an award cannot be read, or where the figures are not of one kind. */
function readAll(clauses: readonly AwardClause[]): readonly Band[] | undefined {
  const bands = clauses.flatMap(({ when, award }) => {
    const earned = awardOf(award);
    return earned === undefined || when.on !== "value" ? [] : [bandOf(when, earned)];
  });
  const known = bands.filter((band) => band !== undefined);
  if (known.length !== clauses.length) return undefined;
  const numbers = known.flatMap(({ low, high }) =>
    [low, high].flatMap((edge) => (edge === undefined ? [] : [edge.number])),
  );
  const like = numbers.find(({ dimension }) => dimension !== undefined) ?? numbers[0];
  if (like === undefined) return undefined;
  const alike = known.map((band) => inUnitOf(band, like));
  return alike.every((band) => isOfKind(band.low, like) && isOfKind(band.high, like)) ? alike : undefined;
}

function bandOf({ low, high, at }: ValueCondition, award: Award): Band | undefined {
  if (at !== undefined) {
    const number = figureOf(at);
    if (number === undefined) return undefined;
    const edge = { number, isIncluded: true };
    return { ...award, low: edge, high: edge };
  }
  const from = edgeOf(low);
  const to = edgeOf(high);
  if ((low !== undefined && from === undefined) || (high !== undefined && to === undefined)) return undefined;
  return { ...award, ...(from === undefined ? {} : { low: from }), ...(to === undefined ? {} : { high: to }) };
}

function inUnitOf(band: Band, like: WrittenNumber): Band {
  const { low, high } = band;
  return {
    ...band,
    ...(low === undefined ? {} : { low: { ...low, number: asPercent(low.number, like) } }),
    ...(high === undefined ? {} : { high: { ...high, number: asPercent(high.number, like) } }),
  };
}

function isOfKind(edge: BandEdge | undefined, like: WrittenNumber): boolean {
  if (edge === undefined || isZero(edge.number.value)) return true;
  return (
    edge.number.dimension === like.dimension && (like.dimension === "ratio" || edge.number.unit.name === like.unit.name)
  );
}
