import { sign, toCompact, ZERO, type Comparison } from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import type { GrowthRule, Rule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { holds, NEGATED } from "./comparing";
import { isUnfilled } from "./figuresIn";
import { rateIn } from "./rateIn";
import { gapOf, refusal, scored } from "./results";
import { percent, symbol } from "./symbols";

/** Words that say how something moved against the year before; the first that fits. */
const MOVES: readonly (readonly [number, RegExp])[] = [
  [0, /持平|零增长|无变化|没有变化|不变/],
  [-1, /下降|减少|降低|负增长|下滑/],
  [1, /增长|上升|提高|提升|增加/],
];

/** 增长: full points if the achieved growth rate is above 0. */
export function applyGrowth(rule: GrowthRule & Pick<Rule, "text">, inputs: RuleInputs): RuleResult {
  const { achieved, weight } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const full = rule.full ?? weight;
  const move = moveIn(achieved, rule.comparison);
  if (move === undefined) return refusal("achievedNotUnderstood", achieved.text);
  const isMet = typeof move === "boolean" ? move : holds(move, rule.comparison, 0);
  const points = isMet ? full : ZERO;
  const rate = rateIn(achieved);
  const shown = rate === undefined ? achieved.text : percent(rate);
  const calculation = `${shown} ${isMet ? rule.comparison : NEGATED[rule.comparison]} 0 → ${symbol(points)}`;
  return scored(points, inputs, calculation, gapOf(full, points, rule.text ?? "", achieved.text));
}

/** −1, 0 or 1, or for 未增长 whether the rule is met at all. */
function moveIn(cell: IndicatorCell, comparison: Comparison): number | boolean | undefined {
  const text = toCompact(cell.text);
  const rate = rateIn(cell);
  if (/(?:未|无|没有|不)(?:实现|能|有)?(?:增长|提高|提升|增加)/.test(text))
    return comparison === ">" ? false : undefined;
  if (/(?:未|无|没有|不)(?:下降|减少|降低)/.test(text)) return comparison === "≥" ? true : undefined;
  const words = MOVES.filter(([, pattern]) => pattern.test(text.replace("负增长", "下降").replace("零增长", "持平")));
  const [word, ...more] = words;
  if (more.length > 0) return undefined;
  if (word === undefined) return rate === undefined ? undefined : sign(rate);
  return rate === undefined ? word[0] : word[0] < 0 ? -Math.abs(sign(rate)) : sign(rate);
}
