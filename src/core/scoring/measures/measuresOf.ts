import type { Scheme } from "../Scorecard";
import { FRAMEWORK_MEASURES } from "./frameworkMeasures";
import type { Measure } from "./Measure";

/** The measures of a scheme, its own before those of the shared framework. */
export function measuresOf({ measures = [] }: Pick<Scheme, "measures">): readonly Measure[] {
  return [...measures, ...FRAMEWORK_MEASURES];
}
