import { compare, exactFromInteger, isZero, ONE, readAllWritten, toCompact, type Exact } from "../../quantity";
import type { Indicator, IndicatorCell } from "../Indicator";

interface GoalCells {
  readonly target: IndicatorCell | undefined;
  readonly achieved: IndicatorCell | undefined;
  /** 指标性质: a sign (≥), or words (正向, 定性), or in other sheets the type of the rule. */
  readonly nature: IndicatorCell | undefined;
  /** 度量单位. */
  readonly unit: IndicatorCell | undefined;
}

/** Signs of the 指标性质 column. */
const SIGNS: readonly (readonly [sign: string, RegExp])[] = [
  ["≥", /^(?:≥|>=|=>|≧|正向(?:指标)?|大于等于|不低于|不少于)$/],
  ["≤", /^(?:≤|<=|=<|≦|反向(?:指标)?|逆向(?:指标)?|小于等于|不超过|不高于)$/],
  ["=", /^(?:=|═|==|等于)$/],
  [">", /^(?:>|大于|高于)$/],
  ["<", /^(?:<|小于|低于)$/],
];
const NATURES = /^(?:定性|定量|定性指标|定量指标|数量|质量|时效|成本)$/;

/**
 * Target and actual value as one figure each where a form splits the target in 指标性质, 指标值 and 度量单位 (≥ | 735 | 人次), and the
 * type of the rule where that column is one.
 */
export function readGoal({ target, achieved, nature, unit }: GoalCells) {
  const word = toCompact(nature?.text ?? "").replace(/═/g, "=");
  const sign = SIGNS.find(([, pattern]) => pattern.test(word))?.[0] ?? "";
  const measure = toCompact(unit?.text ?? "").replace(/^[-/—]+$/, "");
  const isRuleType = nature !== undefined && sign === "" && !NATURES.test(word);
  return {
    target: composed(target, sign, measure),
    achieved: composed(achieved, "", isShareOfPercent(target, achieved, measure) ? "" : measure),
    ruleType: isRuleType ? nature : undefined,
  } satisfies Partial<Record<keyof Indicator, IndicatorCell | undefined>>;
}

/** 0.98 beside a target of 95 (%) is 98 %, not 0.98 %. */
function isShareOfPercent(
  target: IndicatorCell | undefined,
  achieved: IndicatorCell | undefined,
  unit: string,
): boolean {
  if (unit !== "%") return false;
  const [goal, result] = [bareFigure(target), bareFigure(achieved)];
  if (goal === undefined || result === undefined) return false;
  return compare(goal, TWO) > 0 && compare(result, ONE) <= 0 && !isZero(result);
}

const TWO = exactFromInteger(2);

function bareFigure(cell: IndicatorCell | undefined): Exact | undefined {
  const [figure, ...more] = readAllWritten(cell?.text ?? "");
  return figure?.number.unit.name === "" && more.length === 0 ? figure.number.value : undefined;
}

/** The cell with sign and unit in its words; a figure with a sign or a unit of its own keeps it. */
function composed(cell: IndicatorCell | undefined, sign: string, unit: string): IndicatorCell | undefined {
  if (cell === undefined || (sign === "" && unit === "")) return cell;
  if (!isFigureAlone(cell)) return cell;
  const [figure, ...more] = readAllWritten(cell.text);
  if (figure === undefined || more.length > 0) return cell;
  const ownSign = figure.comparison === undefined ? sign : "";
  const ownUnit = figure.number.unit.name === "" ? unit : "";
  if (ownSign === "" && ownUnit === "") return cell;
  const { number, ...rest } = cell;
  return {
    ...rest,
    text: `${ownSign}${cell.text}${ownUnit}`,
    ...(ownUnit === "" && number !== undefined ? { number } : {}),
  };
}

/** 98, ≥98, 98%: no words beside the figure. */
function isFigureAlone({ text }: IndicatorCell): boolean {
  return /^[≥≤><=≧≦约]*[+-]?[\d,，.]+\p{Script=Han}{0,3}[%％]?$/u.test(toCompact(text));
}
