import type { Exact, Scorecard } from "../../core";
import { compare, formatExact, minus, over, shift, toNumber } from "../../core";
import { deductions } from "../../report/deductions";
import { pointsText } from "../../report/summary";

/** A band of the scale of grades, in per cent of full marks; worst first. */
export interface Band {
  readonly grade: string;
  readonly from: number;
  readonly to: number;
  readonly isReached: boolean;
}

/** Bands from 0 to 100, and where the total stands. */
export function scaleBands({ scale, grade, total, full }: Scorecard): { bands: readonly Band[]; marker: number } {
  const steps = [...scale.steps].sort((left, right) => compare(left.from, right.from));
  const bands = steps.map((step, index) => {
    const next = steps[index + 1];
    const from = index === 0 ? 0 : toNumber(step.from);
    return {
      grade: step.grade,
      from,
      to: next === undefined ? 100 : toNumber(next.from),
      isReached: step.grade === grade,
    };
  });
  return { bands: bands.filter(({ from, to }) => to > from), marker: percentOf(total, full) };
}

/** Share of the whole in per cent, 0 to 100; for drawing only. */
export function percentOf(part: Exact, whole: Exact): number {
  const rate = over(part, whole);
  return rate === undefined ? 0 : Math.min(100, Math.max(0, toNumber(shift(rate, 2))));
}

/** What was lost: how many indicators are below full marks, and the points. */
export function lossOf(scorecard: Scorecard): { readonly losing: number; readonly points: string } {
  const list = deductions(scorecard);
  return {
    losing: list.length,
    points: pointsText(minus(scoredFull(scorecard), scorecard.total), scorecard.scheme.places),
  };
}

/** Weights of the indicators that have a score. */
function scoredFull({ indicators, full }: Scorecard): Exact {
  return indicators
    .filter(({ score }) => score === undefined)
    .reduce((rest, { weight }) => (weight === undefined ? rest : minus(rest, weight)), full);
}

/** "15", "97.5". */
export function weightText(weight: Exact | undefined): string {
  return weight === undefined ? "—" : formatExact(weight);
}
