import { compare, exactFromInteger, isZero, shift } from "../quantity";
import type { Indicator } from "../scoring/Indicator";
import { isEmptyCell, readFigure } from "../scoring/readCell";
import { shareOf } from "../scoring/rules/applyGoal";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Draft } from "./Draft";
import { isUnmeasurable } from "./isUnmeasurable";
import { saysWhy } from "./judgeAssumed";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";

/** What an indicator says beside its score. */
export type Described = Pick<IndicatorScore, "indicator">;

/** What a reader of a form may like to know and nobody must act on (提示): told once a column, the same habit in all its rows. */
export function validateForms(entries: readonly Described[], title: string): readonly Draft[] {
  const own = entries.filter(({ indicator }) => indicator.funding === undefined);
  return [
    ...entries.flatMap(({ indicator }) => checkOriginalBudget(indicator, title)),
    ...grouped(own.filter(isZeroTarget), "target", { kind: "target", variant: "zero" }, title),
    ...grouped(own.filter(hasUnmeasurableTarget), "target", { kind: "target", variant: "unmeasurable" }, title),
    ...grouped(own.filter(isFarAbove), "achieved", { kind: "target", variant: "farAbove" }, title),
    ...grouped(own.filter(hasFigureForReason), "reason", { kind: "text", variant: "reason" }, title),
  ];
}

/** 年初预算数 left blank beside an adjusted budget. */
function checkOriginalBudget(indicator: Indicator, title: string): readonly Draft[] {
  const { funding } = indicator;
  const cell = funding?.originalBudget;
  if (funding?.budget === undefined || cell === undefined || !isEmptyCell(cell)) return [];
  const budget = readFigure(funding.budget)?.value;
  if (budget === undefined || isZero(budget)) return [];
  return [
    {
      kind: "missing",
      variant: "originalBudget",
      path: labelPath(indicator, title),
      at: sideOf(cell, indicator.label.text, "originalBudget"),
      with: [sideOf(funding.budget, indicator.label.text, "budget")],
      unit: "",
      verdict: "remark",
      affects: "none",
    },
  ];
}

/** A bare 0 as target: neither a ratio nor a direction can be told. */
function isZeroTarget({ indicator }: Described): boolean {
  const figure = readFigure(indicator.target);
  return figure !== undefined && isZero(figure.value);
}

function hasUnmeasurableTarget({ indicator }: Described): boolean {
  return isUnmeasurable(indicator.target?.text ?? "");
}

const FAR = shift(exactFromInteger(13), -1);

/** 偏离度: an actual value of 130 % of its target or more, without a word about it. */
function isFarAbove(entry: Described): boolean {
  const { target, achieved } = entry.indicator;
  if (target === undefined || achieved === undefined || isEmptyCell(achieved) || saysWhy(entry)) return false;
  const share = shareOf(target, achieved);
  return share !== undefined && compare(share, FAR) >= 0;
}

/** A figure (0) where the reason for a deviation belongs. */
function hasFigureForReason({ indicator }: Described): boolean {
  return readFigure(indicator.reason) !== undefined;
}

function grouped(
  entries: readonly Described[],
  column: "target" | "achieved" | "reason",
  name: Pick<Draft, "kind" | "variant">,
  title: string,
): readonly Draft[] {
  const sides = entries.flatMap(({ indicator }) => {
    const cell = indicator[column];
    return cell === undefined ? [] : [sideOf(cell, indicator.label.text, column)];
  });
  const [at, ...others] = sides;
  if (at === undefined) return [];
  return [{ ...name, path: [title], at, with: others, unit: "", verdict: "remark", affects: "none" }];
}
