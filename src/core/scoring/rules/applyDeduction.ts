import {
  compare,
  exactFromInteger,
  larger,
  minus,
  readHanNumber,
  round,
  times,
  toCompact,
  ZERO,
  isEqual,
  type Exact,
} from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import type { DeductionRule, Rule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { figuresIn, isUnfilled } from "./figuresIn";
import { gapOf, pointsText, refusal, scored } from "./results";
import { symbol } from "./symbols";

const NONE = /^(?:均|都)?(?:未发现|没有发现|未出现|未发生|未存在|不存在|无|没有|零|未有|暂无)[^\d,;。但]{0,12}$/;
const HAN_COUNT = /^(?:发现|存在|有|出现|发生)?([一二两三四五六七八九十]+)[个类处项次起例条件笔]/;

/** 扣分: full marks less points for every fault that was found, not below 0. */
export function applyDeduction(rule: DeductionRule & Pick<Rule, "text">, inputs: RuleInputs): RuleResult {
  const { achieved, weight, places } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const faults = faultsIn(achieved);
  if (faults === undefined) return refusal("achievedNotUnderstood", achieved.text);
  const full = rule.full ?? weight;
  const perFault = rule.isShare === true ? times(rule.perFault, weight) : rule.perFault;
  if (rule.nothingFrom !== undefined && compare(faults, rule.nothingFrom) >= 0) {
    const shown = `${symbol(faults)} ≥ ${symbol(rule.nothingFrom)} → 0`;
    return scored(ZERO, inputs, shown, gapOf(full, ZERO, rule.text ?? "", achieved.text));
  }
  const left = minus(full, times(faults, perFault));
  const points = larger(ZERO, left);
  const shown = `${symbol(full)} − ${symbol(faults)} × ${symbol(perFault)}`;
  const calculation = `${compare(left, ZERO) < 0 ? `max(0, ${shown})` : shown} = ${pointsText(points, places)}`;
  return scored(points, inputs, calculation, gapOf(full, points, rule.text ?? "", achieved.text));
}

/** 1, 发现1类问题, 未发现问题; absent for words that count nothing, and for rates and sums. */
function faultsIn(cell: IndicatorCell): Exact | undefined {
  const compact = toCompact(cell.text);
  if (cell.number === undefined && NONE.test(compact)) return ZERO;
  const han = readHanNumber(HAN_COUNT.exec(compact)?.[1] ?? "");
  if (han !== undefined && !/\d/.test(compact)) return exactFromInteger(han);
  const [only, ...more] = figuresIn(cell);
  if (only === undefined || more.length > 0 || only.comparison !== undefined) return undefined;
  const { value, dimension, isApproximate } = only.number;
  const isCount = (dimension === "count" || dimension === undefined) && !isApproximate;
  return isCount && compare(value, ZERO) >= 0 && isEqual(value, round(value, 0)) ? value : undefined;
}
