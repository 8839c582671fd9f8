import {
  absolute,
  compare,
  exactFromText,
  isEqual,
  larger,
  minus,
  over,
  plus,
  round,
  shift,
  sum,
  ONE,
  ZERO,
  type Exact,
} from "../quantity";
import { fullOf } from "../scoring/fullOf";
import type { IndicatorCell } from "../scoring/Indicator";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { CheckSide, Verdict } from "./Check";
import type { Draft } from "./Draft";
import { figureOf } from "../scoring/readCell";
import { judgeAssumed } from "./judgeAssumed";
import { columnPlaces } from "./judgeStated";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/** A person's scores (原评分): between 0 and the weight, as the rule gives them, and as the stated deductions leave them. */
export function validateScores({ scorecard, sheet }: ValidationInput): readonly Draft[] {
  const schemePlaces = scorecard.scheme.places;
  const places = placesOf(scorecard.indicators, schemePlaces);
  const others = scorecard.indicators.flatMap(otherHand);
  const otherPlaces = placesOf(others, schemePlaces);
  return [
    ...scorecard.indicators.flatMap((entry) => [
      ...checkPerson(entry, sheet.title, places, schemePlaces),
      ...checkDeductions(entry, sheet.title),
    ]),
    ...others.flatMap((entry) => checkPerson(entry, sheet.title, otherPlaces, schemePlaces).map(withHeading(entry))),
  ];
}

/** What a column of scores is rounded to; whole points where only full marks and zeros are left say nothing about rounding. */
function placesOf(entries: readonly IndicatorScore[], schemePlaces: number): number {
  return Math.min(Math.max(columnPlaces(entries.map(({ indicator }) => indicator.score)), 1), schemePlaces);
}

function checkPerson(entry: IndicatorScore, title: string, places: number, schemePlaces: number): readonly Draft[] {
  const range = checkRange(entry, title);
  return [...range, ...explainedBy(range, checkGiven(entry, title, places, schemePlaces))];
}

/** The indicator as the other hand scored it (自评得分 beside 财政审核评分). */
function otherHand(entry: IndicatorScore): readonly IndicatorScore[] {
  const { otherScore } = entry.indicator;
  const given = figureOf(otherScore?.cell);
  if (otherScore === undefined || given === undefined) return [];
  return [{ ...entry, given, indicator: { ...entry.indicator, score: otherScore.cell } }];
}

function withHeading({ indicator }: IndicatorScore): (draft: Draft) => Draft {
  const heading = indicator.otherScore?.heading ?? "";
  return (draft) => ({
    ...draft,
    path: [...draft.path, heading],
    at: { ...draft.at, label: `${indicator.label.text} / ${heading}` },
    affects: "none",
  });
}

/** A score outside its range cannot be what the rule gives either: one cause, told once. */
function explainedBy(range: readonly Draft[], given: readonly Draft[]): readonly Draft[] {
  const roots = range.filter((draft) => draft.verdict === "error");
  return given.map((draft) => (roots.length === 0 || !OFF.has(draft.verdict) ? draft : { ...draft, roots }));
}

const OFF: ReadonlySet<Verdict> = new Set(["error", "suspect"]);

/** 0 ≤ score ≤ weight. */
function checkRange(entry: IndicatorScore, title: string): readonly Draft[] {
  const { indicator, given, weight } = entry;
  if (given === undefined || indicator.score === undefined || weight === undefined) return [];
  const bound = compare(given, ZERO) < 0 ? ZERO : compare(given, weight) > 0 ? weight : undefined;
  const failure = bound === undefined ? undefined : { expected: bound, difference: minus(given, bound) };
  return [
    {
      kind: "scoreRange",
      variant: "weight",
      path: labelPath(indicator, title),
      at: sideOf(indicator.score, indicator.label.text, "score"),
      with: weightSides(entry),
      unit: "分",
      actual: given,
      verdict: failure === undefined ? "pass" : "error",
      affects: failure === undefined ? "none" : "score",
      ...failure,
    },
  ];
}

/** Given against computed; without a computed score the check is left open and says why. */
function checkGiven(entry: IndicatorScore, title: string, places: number, schemePlaces: number): readonly Draft[] {
  const { indicator, given, computed, unrounded = computed, because } = entry;
  const base = {
    kind: "score",
    variant: "given",
    path: labelPath(indicator, title),
    at: sideOf(indicator.score ?? indicator.label, indicator.label.text, "score"),
    with: inputSides(entry),
    unit: "分",
  } as const;
  if (computed === undefined || unrounded === undefined) {
    const open = given === undefined ? undefined : judgeOpen(entry, given, places);
    if (open !== undefined) return [{ ...base, ...open, ...(open.verdict === "pass" ? {} : { because }) }];
    if (because === undefined || SAID_ELSEWHERE.has(because.code)) return [];
    return [{ ...base, verdict: "unchecked", affects: "none", because }];
  }
  if (given === undefined) return [];
  const difference = minus(given, computed);
  const stated = judgeGiven(given, computed, unrounded, places, schemePlaces);
  const judged =
    stated === "error" && entry.rule?.assumed !== undefined
      ? judgeAssumed(entry, given, computed)
      : ({ variant: "given", verdict: stated } as const);
  const figures = { expected: computed, actual: given, difference, precision: shift(ONE, -schemePlaces) };
  const affects = judged.verdict === "error" || judged.verdict === "suspect" ? "score" : "none";
  const span = { of: "scores", members: [entry], excess: difference } as const;
  return [{ ...base, ...figures, ...judged, affects, span }];
}

/** A rule that only bounds the score: the ways to count a part of a step, the tier of a word, full marks for a limit that is missed. */
function judgeOpen(
  { because, weight }: IndicatorScore,
  given: Exact,
  places: number,
):
  | (Pick<Draft, "variant" | "verdict" | "affects"> & Partial<Pick<Draft, "actual" | "expected" | "difference">>)
  | undefined {
  if (because?.code === "partialStep") return judgePartialStep(because.values.slice(1), given, places);
  if (because?.code === "tierSpan") {
    const [least, most] = because.values.map(exactFromText);
    if (least === undefined || most === undefined) return undefined;
    const bound = compare(given, least) < 0 ? least : compare(given, most) > 0 ? most : undefined;
    if (bound === undefined) return { variant: "tier", verdict: "pass", affects: "none", actual: given };
    const figures = { actual: given, expected: bound, difference: minus(given, bound) };
    return { variant: "tier", verdict: "suspect", affects: "score", ...figures };
  }
  const isFull = because?.code === "missedLimit" && weight !== undefined && compare(given, weight) >= 0;
  return isFull ? { variant: "missedLimit", verdict: "suspect", affects: "score", actual: given } : undefined;
}

/** Points of which the rule does not say how a part of a step counts: one of the ways has to give them. */
function judgePartialStep(ways: readonly string[], given: Exact, places: number) {
  const points = ways.map(exactFromText).filter((each) => each !== undefined);
  const distance = (each: Exact) => absolute(minus(given, each));
  const [nearest] = points.toSorted((one, other) => compare(distance(one), distance(other)));
  if (nearest === undefined) return undefined;
  const figures = { actual: given, expected: nearest, difference: minus(given, nearest) };
  if (compare(distance(nearest), halfUnit(places)) <= 0)
    return { variant: "partialStep", verdict: "pass", affects: "none", ...figures } as const;
  return { variant: "partialStep", verdict: "suspect", affects: "score", ...figures } as const;
}

/** Reasons that a check of their own already names: the empty field, the units. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(["noRule", "noWeight", "noAchieved", "unitsDiffer"]);

/** Rounding: the same once rounded by the scheme, or within half a unit of the last place that the column of scores shows. */
function judgeGiven(given: Exact, computed: Exact, exact: Exact, places: number, schemePlaces: number): Verdict {
  if (isEqual(given, computed)) return "pass";
  if (isEqual(round(given, schemePlaces), computed)) return "rounding";
  return compare(absolute(minus(given, exact)), halfUnit(places)) <= 0 ? "rounding" : "error";
}

function halfUnit(places: number): Exact {
  return over(shift(ONE, -places), plus(ONE, ONE)) ?? ZERO;
}

/** 权重 − Σ扣分 = 得分: full marks less what the gaps cost are the rule's own score. */
function checkDeductions(entry: IndicatorScore, title: string): readonly Draft[] {
  const { indicator, weight, unrounded, rule, gaps } = entry;
  if (weight === undefined || unrounded === undefined || rule === undefined || gaps.length === 0) return [];
  const full = fullOf(rule) ?? weight;
  const expected = larger(ZERO, minus(full, sum(gaps.map((gap) => gap.lost))));
  const isWithin = compare(absolute(minus(unrounded, expected)), halfUnit(2)) <= 0;
  if (!isWithin && compare(full, weight) !== 0) return [];
  return [
    {
      kind: "score",
      variant: "deductions",
      path: labelPath(indicator, title),
      at: sideOf(indicator.score ?? indicator.label, indicator.label.text, "score"),
      with: weightSides(entry),
      unit: "分",
      expected,
      actual: unrounded,
      difference: minus(unrounded, expected),
      verdict: isWithin ? "pass" : "error",
      affects: "none",
    },
  ];
}

function weightSides({ indicator }: IndicatorScore): readonly CheckSide[] {
  return indicator.weight === undefined ? [] : [sideOf(indicator.weight, indicator.label.text, "weight")];
}

/** What the computed score was made from: weight, actual value (or what stands for it). */
function inputSides(entry: IndicatorScore): readonly CheckSide[] {
  const { indicator, completed } = entry;
  const label = indicator.label.text;
  const place = completed?.from[0];
  const standIn: IndicatorCell | undefined =
    completed === undefined || place === undefined ? undefined : { place, text: completed.text, hasFormula: false };
  const achieved = standIn ?? indicator.achieved;
  return [...weightSides(entry), ...(achieved === undefined ? [] : [sideOf(achieved, label, "achieved")])];
}
