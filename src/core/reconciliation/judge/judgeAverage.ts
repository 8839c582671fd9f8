import { ONE, over, sum } from "../../quantity";
import {
  divideIntervals,
  exactly,
  intervalOf,
  sumInterval,
  type Addend,
  type Operand,
} from "../../relation/arithmetic";
import { judgeComputed } from "./judgeComputed";
import type { Judgement } from "./Judgement";
import { weightedSum } from "./operands";

/** Judges a stated average against Σ weight × value ÷ Σ weight; zeros count, blanks are left out by the caller. */
export function judgeAverage(stated: Operand, addends: readonly Addend[]): Judgement {
  if (addends.length === 0) return { verdict: "unchecked", because: "noAddends" };
  const weights = sum(addends.map(({ weight = ONE }) => weight));
  return judgeComputed(stated, addends, (settled: readonly Addend[]) => {
    const value = over(weightedSum(settled), weights);
    if (value === undefined) return undefined;
    return { value, interval: () => divideIntervals(sumInterval(settled.map(contribution)), exactly(weights)) };
  });
}

function contribution({ value, decimals, weight = ONE }: Addend) {
  return { interval: intervalOf(value, decimals), weight };
}
