import { toCompact } from "../../quantity";
import type { Award, Rule, TierRule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { isUnfilled } from "./figuresIn";
import { gapOf, pointsOf, refusal, scored } from "./results";
import { best } from "./best";
import { symbol } from "./symbols";

/** 分档: the points of the tier whose label stands in the achieved cell; the longest label wins (较好 before 好). */
export function applyTiers(rule: TierRule & Pick<Rule, "text">, inputs: RuleInputs): RuleResult {
  const { achieved, weight } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const award = awardFor(rule, toCompact(achieved.text));
  if (award === undefined) return refusal("noTier", achieved.text);
  const points = pointsOf(award, weight);
  const full = best([...rule.tiers.map((tier) => pointsOf(tier, weight)), points]);
  const calculation = `${achieved.text} → ${symbol(points)}`;
  return scored(points, inputs, calculation, gapOf(full, points, rule.text ?? "", achieved.text));
}

/** Absent where no label fits, or labels of different tiers fit equally well. */
function awardFor({ tiers, otherwise }: TierRule, text: string): Award | undefined {
  const fitting = tiers.flatMap((tier) =>
    tier.labels.filter((label) => stands(label, text)).map((label) => ({ tier, length: label.length })),
  );
  if (fitting.length === 0) return otherwise;
  const longest = Math.max(...fitting.map(({ length }) => length));
  const [first, ...more] = fitting.filter(({ length }) => length === longest);
  return more.every(({ tier }) => tier === first?.tier) ? first?.tier : undefined;
}

/** 未达标 does not say 达标, 较好 not 好. */
function stands(label: string, text: string): boolean {
  if (label === "") return false;
  const at = text.indexOf(label);
  return at >= 0 && !/[未不非无较基本]$/.test(text.slice(0, at));
}
