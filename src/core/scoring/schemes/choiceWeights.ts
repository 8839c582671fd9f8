import { exactFromInteger, shift } from "../../quantity";
import type { Scheme } from "../Scorecard";

/** Weights of survey choices where the workbook states none; all but the one for three choices are ours (rationale.md). */
export const COMMON_CHOICE_WEIGHTS: Scheme["choiceWeights"] = {
  2: [10, 0].map(tenths),
  3: [10, 6, 0].map(tenths),
  4: [10, 8, 6, 0].map(tenths),
  5: [10, 8, 6, 3, 0].map(tenths),
};

function tenths(value: number) {
  return shift(exactFromInteger(value), -1);
}
