import type { Exact, IndicatorScore, Scorecard } from "../core";
import { sign } from "../core";
import { lostPoints } from "./scoreLine";

/** An indicator below full marks (扣分). */
export interface Deduction {
  readonly score: IndicatorScore;
  readonly lost: Exact;
}

/** Every scored indicator below full marks, in the order of the sheet. */
export function deductions({ indicators }: Scorecard): readonly Deduction[] {
  return indicators.flatMap((score) => {
    const lost = lostPoints(score);
    return lost === undefined || sign(lost) <= 0 ? [] : [{ score, lost }];
  });
}
