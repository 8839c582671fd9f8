import { compare, minus, ZERO } from "../quantity";
import { defined } from "../scoring/defined";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Draft } from "./Draft";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/** Says which choices of an evaluator (采用分) do not count: a score outside its range, a computed score that there is not. */
export function validateChoices({ scorecard, sheet }: ValidationInput): readonly Draft[] {
  return scorecard.indicators.flatMap((entry) =>
    entry.ignoredChoice === undefined ? [] : choiceDraft(entry, sheet.title),
  );
}

function choiceDraft(entry: IndicatorScore, title: string): Draft {
  const { indicator, weight, ignoredChoice, because } = entry;
  const base = {
    variant: "choice",
    path: labelPath(indicator, title),
    at: sideOf(indicator.score ?? indicator.label, indicator.label.text, "score"),
    with: indicator.weight === undefined ? [] : [sideOf(indicator.weight, indicator.label.text, "weight")],
    unit: "分",
    affects: "none",
  } as const;
  const actual = ignoredChoice?.given;
  if (actual === undefined || weight === undefined) {
    return { ...base, kind: "score", verdict: "unchecked", because: because ?? { code: "noWeight", values: [] } };
  }
  const expected = compare(actual, ZERO) < 0 ? ZERO : weight;
  return {
    ...base,
    ...{ kind: "scoreRange", verdict: "remark" },
    ...defined({ expected, actual, difference: minus(actual, expected) }),
  };
}
