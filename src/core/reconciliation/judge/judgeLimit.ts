import { compare } from "../../quantity";
import type { Addend, Operand } from "../../relation/arithmetic";
import { judgeSum } from "./judgeSum";
import type { Judgement } from "./Judgement";
import { pass, weightedSum } from "./operands";

/** Judges parts that may be at most the whole (其中, 财政拨款 ≤ 全口径): what lies above it is judged as a difference of a sum. */
export function judgeLimit(whole: Operand, parts: readonly Addend[]): Judgement {
  const expected = weightedSum(parts);
  if (parts.length > 0 && compare(expected, whole.value) <= 0) return pass(whole, expected);
  return judgeSum(whole, parts);
}
