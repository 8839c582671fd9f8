import { larger, sum, type Exact } from "../quantity";
import type { Award, Rule } from "./Rule";

/** The full marks (满分) that a rule itself speaks of; absent for rules that lean on the weight. */
export function fullOf(rule: Rule): Exact | undefined {
  switch (rule.kind) {
    case "checklist":
      return pointsOf(rule.items, (points) => sum(points));
    case "tier":
      return pointsOf(rule.tiers, best);
    case "bands":
      return pointsOf(rule.bands, best);
    case "complement":
    case "goal":
      return undefined;
    case "ratio":
    case "threshold":
    case "step":
    case "deduction":
    case "deadline":
    case "growth":
    case "survey":
      return rule.full;
  }
}

/** Absent where nothing is awarded, or shares of the weight. */
function pointsOf(
  awards: readonly Award[],
  combine: (points: readonly Exact[]) => Exact | undefined,
): Exact | undefined {
  const isInPoints = awards.length > 0 && awards.every((award) => award.isShare !== true);
  return isInPoints ? combine(awards.map((award) => award.points)) : undefined;
}

function best(points: readonly Exact[]): Exact | undefined {
  return points.reduce<Exact | undefined>(
    (left, right) => (left === undefined ? right : larger(left, right)),
    undefined,
  );
}
