import type { Gap, IndicatorScore } from "../core";
import { formatExact, isZero, minus, round, sum } from "../core";
import { placesText } from "./places";
import { reasonText } from "./reasons";

/** How an indicator came to its score, in one line: 标准：…（2分）；事实：…；扣2分，得1分. */
export function scoreLine(score: IndicatorScore): string {
  if (score.chosen !== undefined) return chosenLine(score);
  return usualLine(score);
}

/** Whose score an evaluator chose, the others beside it, and why: 采用测算分，原评分 2：…. */
export function chosenText({ chosen, given, computed }: IndicatorScore): string {
  if (chosen === undefined) return "";
  const points = (name: string, value: typeof given) => (value === undefined ? "" : `，${name} ${formatExact(value)}`);
  const others =
    chosen.by === "computed" ? points("原评分", given) : points("原评分", given) + points("测算分", computed);
  const reason = chosen.reason.trim() === "" ? "" : `；理由：${bare(chosen.reason)}`;
  return `${chosen.by === "computed" ? "采用测算分" : "采用评价人评定分"}${others}${reason}`;
}

/** What the rule found short, then whose score counts and why. */
function chosenLine(score: IndicatorScore): string {
  const gaps = score.gaps.map((gap, index) => gapText(gap, score, index));
  const earned = score.score === undefined ? "" : `${lostText(score)}得${formatExact(score.score)}分`;
  return [...gaps, `${chosenText(score)}；${earned}`].join("；");
}

function usualLine(score: IndicatorScore): string {
  if (score.score === undefined) return `待评分：${reasonText(score.because)}`;
  const earned = `得${formatExact(score.score)}分`;
  if (score.status === "judged") return `人工评定，${lostText(score)}${earned}${reasonNote(score)}`;
  if (score.gaps.length === 0) return isFull(score) ? `达到标准，${earned}` : closing(score, earned);
  const gaps = score.gaps.map((gap, index) => gapText(gap, score, index)).join("；");
  return `${gaps}；${closing(score, earned)}`;
}

/** Points below full marks; absent while unscored or without a weight. */
export function lostPoints({ weight, score }: IndicatorScore) {
  return weight === undefined || score === undefined ? undefined : minus(weight, score);
}

function gapText({ standard, fact, lost }: Gap, score: IndicatorScore, index: number): string {
  const mark = score.gaps.length > 1 ? `（${String(index + 1)}）` : "";
  const points = score.rule?.kind === "checklist" ? lost : (score.weight ?? lost);
  const worth = /\d\s*分/.test(standard) ? "" : `（${formatExact(round(points, PLACES))}分）`;
  const text = `${mark}标准：${bare(standard)}${worth}；事实：${bare(fact)}${sourceNote(score)}`;
  return score.gaps.length > 1 ? `${text}；扣${formatExact(round(lost, PLACES))}分` : text;
}

/** The last clause: what was lost altogether; whose score counts where it is not ours; full marks other than the weight. */
function closing(score: IndicatorScore, earned: string): string {
  const { computed } = score;
  if (computed !== undefined && score.score !== undefined && !isZero(minus(score.score, computed))) {
    return `测算得${formatExact(computed)}分；采用原评分，${lostText(score)}${earned}`;
  }
  const total = score.gaps.length > 1 ? "共" : "";
  return `${ruleFull(score)}${total}${lostText(score)}${earned}`;
}

const PLACES = 4;

/** Full marks of the rule where they are not the weight: points lost do not add up to the weight then. */
function ruleFull({ weight, unrounded, gaps }: IndicatorScore): string {
  if (weight === undefined || unrounded === undefined) return "";
  const full = round(sum([unrounded, ...gaps.map(({ lost }) => lost)]), PLACES);
  return isZero(minus(full, round(weight, PLACES)))
    ? ""
    : `评分标准满分${formatExact(full)}分，权重${formatExact(weight)}分；`;
}

function lostText(score: IndicatorScore): string {
  const lost = lostPoints(score);
  return lost === undefined || isZero(lost) ? "" : `扣${formatExact(lost)}分，`;
}

function isFull(score: IndicatorScore): boolean {
  const lost = lostPoints(score);
  return lost === undefined || isZero(lost);
}

/** What the person who scored wrote down as the reason. */
function reasonNote({ indicator }: IndicatorScore): string {
  const text = indicator.reason?.text ?? "";
  return text === "" ? "" : `；说明：${bare(text)}`;
}

function sourceNote({ from, indicator }: IndicatorScore): string {
  return from.length === 0 ? "" : `（${placesText(from, indicator.label.place.sheet)}）`;
}

function bare(text: string): string {
  return text.trim().replace(/[。；;，,]+$/, "");
}
