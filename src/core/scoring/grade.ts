import { compare, HUNDRED, isZero, minus, over, times, ZERO, type Exact } from "../quantity";
import type { GradeScale } from "./Scorecard";

/** The grade (等级) that a total earns on a scale, and the next better one with the points that are missing to it. */
export interface Graded {
  readonly grade?: string;
  readonly next?: { readonly grade: string; readonly distance: Exact };
}

/** Grades total ÷ full × 100; no grade where full marks are 0 or the total is below every step. */
export function gradeOf(total: Exact, full: Exact, scale: GradeScale): Graded {
  if (isZero(full)) return {};
  const needed = scale.steps.map((step) => ({ grade: step.grade, points: pointsFor(step.from, full) }));
  const index = needed.findIndex((step) => compare(total, step.points) >= 0);
  const earned = needed[index];
  const better = needed[index === -1 ? needed.length - 1 : index - 1];
  return {
    ...(earned === undefined ? {} : { grade: earned.grade }),
    ...(better === undefined ? {} : { next: { grade: better.grade, distance: minus(better.points, total) } }),
  };
}

/** "优90 良75 合格60": the steps that have a threshold. */
export function scaleName(steps: GradeScale["steps"], format: (value: Exact) => string): string {
  return steps
    .filter((step) => !isZero(step.from))
    .map((step) => `${step.grade}${format(step.from)}`)
    .join(" ");
}

function pointsFor(from: Exact, full: Exact): Exact {
  return over(times(from, full), HUNDRED) ?? ZERO;
}
