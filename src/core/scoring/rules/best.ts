import { larger, ZERO, type Exact } from "../../quantity";

/** The largest of some points; 0 for none. */
export function best(points: readonly Exact[]): Exact {
  return points.reduce((left, right) => larger(left, right), ZERO);
}
