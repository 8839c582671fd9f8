import { over, sum, type Exact } from "../quantity";
import { defined } from "./defined";
import { readCode } from "./readCode";
import { readLabelWeight } from "./readLabelWeight";
import type { GroupScore, IndicatorScore } from "./Scorecard";

/** The indicator tree (指标体系) above scored indicators, to any depth; weights and scores of a group are sums of those below. */
export function scoreGroups(scores: readonly IndicatorScore[]): readonly GroupScore[] {
  return groupsAt(scores, 0, undefined);
}

/** Weight, score and score rate of a set of indicators; the score is absent while none of them is scored. */
export function sumScores(scores: readonly IndicatorScore[]): Pick<GroupScore, "weight" | "score" | "rate"> {
  const weight = sum(known(scores.map((entry) => entry.weight)));
  const points = known(scores.map((entry) => entry.score));
  if (points.length === 0) return { weight };
  const score = sum(points);
  return { weight, score, ...defined({ rate: over(score, weight) }) };
}

/** All indicators of a group, at whatever depth. */
export function membersOf(group: GroupScore): readonly IndicatorScore[] {
  return [...group.indicators, ...group.groups.flatMap(membersOf)];
}

function groupsAt(scores: readonly IndicatorScore[], depth: number, parentCode: string | undefined): GroupScore[] {
  const members = new Map<string, IndicatorScore[]>();
  for (const score of scores) {
    const label = score.indicator.groups[depth];
    if (label === undefined) continue;
    const list = members.get(label);
    if (list === undefined) members.set(label, [score]);
    else list.push(score);
  }
  return [...members].map(([label, list]) => groupOf(label, list, depth, parentCode));
}

function groupOf(
  label: string,
  scores: readonly IndicatorScore[],
  depth: number,
  parentCode: string | undefined,
): GroupScore {
  const { text, weight: stated } = readLabelWeight(label);
  const { code, name } = readCode(text, parentCode);
  const isUnweighed = stated !== undefined && scores.every((score) => score.weight === undefined);
  return {
    ...defined({ code }),
    name,
    label,
    ...(isUnweighed ? weighed(stated, sumScores(scores).score) : sumScores(scores)),
    groups: groupsAt(scores, depth + 1, code),
    indicators: scores.filter((score) => score.indicator.groups.length === depth + 1),
  };
}

/** A group that states its points where none of its indicators does (产出指标(60分)). */
function weighed(weight: Exact, score: Exact | undefined): Pick<GroupScore, "weight" | "score" | "rate"> {
  return { weight, ...defined({ score, rate: score === undefined ? undefined : over(score, weight) }) };
}

function known(values: readonly (Exact | undefined)[]): readonly Exact[] {
  return values.filter((value) => value !== undefined);
}
