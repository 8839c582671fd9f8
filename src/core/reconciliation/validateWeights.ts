import { compare, HUNDRED, isEqual, minus, negate, smaller, sum, ZERO, type Exact } from "../quantity";
import { figureOf } from "../scoring/readCell";
import { readLabelWeight } from "../scoring/readLabelWeight";
import { fullOf } from "../scoring/fullOf";
import { membersOf } from "../scoring/scoreGroups";
import type { IndicatorSheet } from "../scoring/IndicatorSheet";
import type { GroupScore, IndicatorScore } from "../scoring/Scorecard";
import type { Draft } from "./Draft";
import { labelPath } from "./labelPath";
import { runsOf, sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/** Weights (权重) against full marks, the points in labels of groups and indicators, and the full marks of each rule. */
export function validateWeights({ scorecard, sheet }: ValidationInput): readonly Draft[] {
  return [
    ...scorecard.indicators.flatMap((entry) => [
      ...checkRuleFull(entry, sheet.title),
      ...checkOwnLabel(entry, sheet.title),
    ]),
    ...scorecard.groups.flatMap((group) => checkGroupLabels(group, [sheet.title], 0)),
    ...checkHundred(scorecard.indicators, sheet),
  ];
}

/** The weight of an indicator against the full marks that its own rule speaks of (满分1.5分). */
function checkRuleFull(entry: IndicatorScore, title: string): readonly Draft[] {
  const { indicator, weight, rule } = entry;
  const expected = rule === undefined ? undefined : fullOf(rule);
  if (weight === undefined || expected === undefined || indicator.rule === undefined) return [];
  const { label } = indicator;
  return [
    {
      kind: "weights",
      variant: "ruleFull",
      path: labelPath(indicator, title),
      at: sideOf(indicator.weight ?? label, label.text, "weight"),
      with: [sideOf(indicator.rule, label.text, "rule")],
      unit: "分",
      ...compareWeights(weight, expected),
      span: { of: "weights", members: [entry], excess: minus(weight, expected) },
    },
  ];
}

/** The weight of an indicator against the points in brackets behind its name. */
function checkOwnLabel(entry: IndicatorScore, title: string): readonly Draft[] {
  const { indicator } = entry;
  const expected = readLabelWeight(indicator.label.text).weight;
  const weight = figureOf(indicator.weight);
  if (indicator.weight === undefined || weight === undefined || expected === undefined) return [];
  return [
    {
      kind: "weights",
      variant: "label",
      path: labelPath(indicator, title),
      at: sideOf(indicator.weight, indicator.label.text, "weight"),
      with: [sideOf(indicator.label, indicator.label.text)],
      unit: "分",
      ...compareWeights(weight, expected),
      span: { of: "weights", members: [entry], excess: minus(weight, expected) },
    },
  ];
}

/** The points in a group's label (产出指标(50分)) against the weights below it. */
function checkGroupLabels(group: GroupScore, above: readonly string[], depth: number): readonly Draft[] {
  const path = [...above, group.label];
  const deeper = group.groups.flatMap((each) => checkGroupLabels(each, path, depth + 1));
  const stated = readLabelWeight(group.label).weight;
  const members = membersOf(group);
  const first = members[0]?.indicator;
  if (stated === undefined || first === undefined || members.some((each) => each.weight === undefined)) return deeper;
  const expected = sum(members.flatMap((each) => each.weight ?? []));
  const parts = members.flatMap(({ indicator }) => indicator.weight ?? []);
  const draft: Draft = {
    kind: "weights",
    variant: "groupLabel",
    path,
    at: { place: first.groupPlaces?.[depth] ?? first.label.place, label: group.label, value: group.label },
    with: runsOf(parts, "各指标", "weight"),
    unit: "分",
    ...compareWeights(stated, expected),
    span: { of: "weights", members, excess: minus(expected, stated) },
  };
  return [draft, ...deeper];
}

/**
 * All weights against 100: an error where the table itself states 100 as its total, else at most suspect; a table without a total that
 * lacks an indicator's weight or more may be a part of one.
 */
function checkHundred(entries: readonly IndicatorScore[], { title, total }: IndicatorSheet): readonly Draft[] {
  const cells = entries.flatMap(({ indicator }) => indicator.weight ?? []);
  const [at, ...others] = runsOf(cells, "各指标", "weight");
  if (at === undefined || entries.some((entry) => entry.weight === undefined)) return [];
  const actual = sum(entries.flatMap((entry) => entry.weight ?? []));
  const expected = HUNDRED;
  const judgement = compareWeights(actual, expected);
  const stated = figureOf(total?.weight);
  const isStated = stated !== undefined && isEqual(stated, expected);
  const mild = isExtract(entries, total) ? "remark" : "suspect";
  const verdict = judgement.verdict === "error" && !isStated ? mild : judgement.verdict;
  const span = { of: "weights", members: entries, excess: negate(minus(expected, actual)) } as const;
  const base = { kind: "weights", path: [title], at, with: others, unit: "分", ...judgement, verdict, span } as const;
  return [verdict === "remark" ? { ...base, variant: "extract", affects: "none" } : { ...base, variant: "hundred" }];
}

/** True for a table without a total that lacks an indicator's weight or more: it may be a part of one. */
export function isExtract(entries: readonly IndicatorScore[], total: IndicatorSheet["total"]): boolean {
  const weights = entries.flatMap((entry) => entry.weight ?? []);
  if (total !== undefined || weights.length === 0) return false;
  return compare(minus(HUNDRED, sum(weights)), weights.reduce(smaller)) >= 0;
}

type Comparison = Pick<Draft, "verdict" | "affects"> & Record<"expected" | "actual" | "difference", Exact>;

function compareWeights(actual: Exact, expected: Exact): Comparison {
  const difference = minus(actual, expected);
  const isSame = isEqual(difference, ZERO);
  return { verdict: isSame ? "pass" : "error", affects: isSame ? "none" : "score", expected, actual, difference };
}
