import { exactFromInteger } from "../../quantity";
import type { GradeScale } from "../Scorecard";

/** Steps of a grade scale from pairs of grade and lowest points of 100, best first. */
export function steps(...pairs: readonly (readonly [grade: string, from: number])[]): GradeScale["steps"] {
  return pairs.map(([grade, from]) => ({ grade, from: exactFromInteger(from) }));
}
