import { compare, sum, ZERO, type Exact } from "../../quantity";
import type { ChecklistItem, ChecklistRule } from "../Rule";
import type { RuleInputs, RuleResult } from "../RuleEngine";
import { bare, isForAll, readAnswer, readAnswers, type Answer } from "./answers";
import { isUnfilled } from "./figuresIn";
import { pointsOf, pointsText, refusal, scored } from "./results";
import { symbol } from "./symbols";

/** 要点核对: the points of the items that the answers (①是 ②否, 已达到) say are met. */
export function applyChecklist({ items }: ChecklistRule, inputs: RuleInputs): RuleResult {
  const { achieved, weight, places } = inputs;
  if (achieved === undefined || isUnfilled(achieved)) return refusal("noAchieved");
  const answers = answersFor(items, achieved.text);
  if (answers === undefined) return refusal("achievedNotUnderstood", achieved.text);
  if (answers.length !== items.length) {
    return refusal("answersDoNotMatch", String(items.length), String(answers.length));
  }
  const earned = items.map((item, index) => ({ item, worth: pointsOf(item, weight), answer: answers[index] }));
  if (earned.some(({ answer }) => answer?.isMet === undefined)) return refusal("achievedNotUnderstood", achieved.text);
  const given = earned.map(({ worth, answer }) => (answer?.isMet === true ? worth : ZERO));
  const points = sum(given);
  const gaps = earned.flatMap(({ item, worth, answer }) =>
    answer?.isMet === true ? [] : [{ standard: item.text, fact: answer?.text ?? "", lost: worth }],
  );
  const terms = given.map(symbol).join(" + ");
  return scored(points, inputs, shownSum(terms, given.length, points, weight, places), gaps);
}

/** 1 + 0 = 1; where the points of the items are more than the weight, min(2, 1 + 2) = 2. */
function shownSum(terms: string, count: number, points: Exact, weight: Exact, places: number): string {
  if (compare(points, weight) > 0) return `min(${symbol(weight)}, ${terms}) = ${symbol(weight)}`;
  return count > 1 ? `${terms} = ${pointsText(points, places)}` : terms;
}

/** One answer may stand for a single item with commas in it, repeat the item's own words, or speak for all items. */
function answersFor(items: readonly ChecklistItem[], text: string): readonly Answer[] | undefined {
  const whole = readAnswer(text);
  const [only, ...more] = items;
  if (only !== undefined && more.length === 0) {
    if (bare(text) === bare(only.text)) return [{ text, isMet: true }];
    if (whole.isMet !== undefined) return [whole];
  }
  if (isForAll(whole)) return items.map(() => whole);
  return readAnswers(text);
}
