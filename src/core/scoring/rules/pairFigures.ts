import {
  absolute,
  compare,
  exactFromInteger,
  isZero,
  ONE,
  over,
  shift,
  toCompact,
  type WrittenFigure,
  type WrittenNumber,
} from "../../quantity";
import type { IndicatorCell } from "../Indicator";
import { figuresIn } from "./figuresIn";
import { rateFrom } from "./rateIn";
import { refusal, type Refusal } from "./results";

/** A figure of the target and the achieved one that answers it, in one unit. */
export interface FigurePair {
  readonly target: WrittenFigure;
  readonly achieved: WrittenFigure;
}

/** Pairs the figures of two cells: one with one, several in their order, one of several by its unit. Never across units. */
export function pairFigures(target: IndicatorCell, achieved: IndicatorCell): readonly FigurePair[] | Refusal {
  const goals = figuresIn(target);
  const results = figuresIn(achieved);
  const [result, ...others] = results;
  if (result === undefined) return refusal("achievedNotUnderstood", achieved.text);
  if (goals.length === 0) return refusal("targetNotUnderstood", target.text);
  if (others.length === 0 && goals.length > 1) return pairByUnit(goals, result, target);
  if (goals.length === 1) return pickByUnit(goals, results, achieved);
  if (goals.length !== results.length || isOutOfOrder(target.text, achieved.text)) {
    return refusal("achievedNotUnderstood", achieved.text);
  }
  return allPairs(goals, results);
}

/** Two figures in one unit; absent where they count different things. A bare number takes the unit of the other, never one of money. */
export function pairOf(target: WrittenFigure, achieved: WrittenFigure): FigurePair | undefined {
  const goal = inUnitOf(target.number, achieved.number);
  const result = inUnitOf(achieved.number, target.number);
  if (goal === undefined || result === undefined || !isAlike(goal, result)) return undefined;
  return { target: { ...target, number: goal }, achieved: { ...achieved, number: result } };
}

function allPairs(goals: readonly WrittenFigure[], results: readonly WrittenFigure[]): readonly FigurePair[] | Refusal {
  const pairs: FigurePair[] = [];
  for (const [index, goal] of goals.entries()) {
    const result = results[index];
    const pair = result === undefined ? undefined : pairOf(goal, result);
    if (pair === undefined) return unitsDiffer(goal, result);
    pairs.push(pair);
  }
  return pairs;
}

/** 100%(约3000人次) beside 3000人次: the goal that counts the same; a range (80%-90%) is two goals of one unit. */
function pairByUnit(
  goals: readonly WrittenFigure[],
  result: WrittenFigure,
  target: IndicatorCell,
): readonly FigurePair[] | Refusal {
  const isRange = goals.length === 2 && goals[0]?.comparison === "≥" && goals[1]?.comparison === "≤";
  if (isRange) return allPairs(goals, [result, result]);
  const pairs = goals.flatMap((goal) => {
    const pair = isBare(result) ? undefined : pairOf(goal, result);
    return pair === undefined ? [] : [pair];
  });
  return pairs.length === 1 ? pairs : refusal("targetNotUnderstood", target.text);
}

/** 完成12场，参与300人 beside ≥10场: the result that counts the same. */
function pickByUnit(
  goals: readonly WrittenFigure[],
  results: readonly WrittenFigure[],
  achieved: IndicatorCell,
): readonly FigurePair[] | Refusal {
  if (results.length === 1) return allPairs(goals, results);
  const [goal] = goals;
  const pairs = results.flatMap((result) => {
    const pair = goal === undefined || isBare(result) || isBare(goal) ? undefined : pairOf(goal, result);
    return pair === undefined ? [] : [pair];
  });
  return pairs.length === 1 ? pairs : refusal("achievedNotUnderstood", achieved.text);
}

function unitsDiffer(goal: WrittenFigure, result: WrittenFigure | undefined): Refusal {
  return refusal("unitsDiffer", goal.number.unit.name, result?.number.unit.name ?? "");
}

function isBare({ number }: WrittenFigure): boolean {
  return number.unit.name === "";
}

/** A bare number in the unit of the other; absent where it may be one of two rates, or another unit of money than the size suggests. */
function inUnitOf(number: WrittenNumber, other: WrittenNumber): WrittenNumber | undefined {
  if (number.unit.name !== "" || number.dimension !== undefined || other.unit.name === "") return number;
  const { unit, dimension } = other;
  if (dimension === "money" && !isZero(number.value) && !isOfOneSize(number, other)) return undefined;
  const value = dimension === "ratio" ? rateFrom(number.value) : shift(number.value, unit.power);
  return value === undefined
    ? undefined
    : { ...number, value, unit, ...(dimension === undefined ? {} : { dimension }) };
}

/** 90 beside ≤90万元: taken for 元 it would be ten thousand times less. */
function isOfOneSize(number: WrittenNumber, { value, unit }: WrittenNumber): boolean {
  const share = over(absolute(shift(number.value, unit.power)), absolute(value));
  return share !== undefined && compare(share, TEN) <= 0 && compare(share, TENTH) >= 0;
}

const TEN = exactFromInteger(10);
const TENTH = shift(ONE, -1);

/** 家 and 家次, 类 and 类/年 count the same; 个 counts anything; 万 alone says only how many. */
function isAlike(left: WrittenNumber, right: WrittenNumber): boolean {
  if (left.dimension === undefined || right.dimension === undefined) {
    return left.dimension !== "ratio" && right.dimension !== "ratio";
  }
  if (left.dimension !== right.dimension) return false;
  if (left.dimension !== "count") return true;
  const [one, two] = [measure(left), measure(right)];
  return one === "个" || two === "个" || one.includes(two) || two.includes(one);
}

function measure({ unit }: WrittenNumber): string {
  return unit.name.replace(/^(?:百万|千万|万|亿|千)(?=.)/, "").replace(/\/.*$/, "");
}

/** 1场大赛、4场会议 beside 会议(≥4场)、大赛(≥1场): the words behind a figure belong to another goal. */
function isOutOfOrder(target: string, achieved: string): boolean {
  const goals = parts(target);
  const results = parts(achieved);
  return results.some((result, index) => {
    const noun = /\d[^\d\p{Script=Han}]*\p{Script=Han}{1,2}?(\p{Script=Han}{2,})/u.exec(result)?.[1];
    if (noun === undefined || goals[index]?.includes(noun) !== false) return false;
    return goals.some((goal) => goal.includes(noun));
  });
}

function parts(text: string): readonly string[] {
  return toCompact(text).split(/[、,;。]/);
}
