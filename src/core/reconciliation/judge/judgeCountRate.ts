import { compare, isZero, over, round, shift, times, ONE, type Exact } from "../../quantity";
import { exactly, type Operand } from "../../relation/arithmetic";
import { judgeComputed } from "./judgeComputed";
import type { Judgement } from "./Judgement";

/**
 * Judges a stated rate of `count` items (合格率, 满意度): it must be j ÷ count for a whole j (GRIM, Brown and Heathers 2017). Unchecked
 * where there are so many items that any rate of its decimals is possible.
 */
export function judgeCountRate(stated: Operand, count: Exact): Judgement {
  if (isZero(count)) return { verdict: "unchecked", because: "zeroDivisor" };
  if (isAnyPossible(stated, count)) return { verdict: "unchecked", because: "tooMany" };
  return judgeComputed(stated, [], () => {
    const nearest = over(round(times(stated.value, count), 0), count);
    return nearest === undefined ? undefined : { value: nearest, interval: () => exactly(nearest) };
  });
}

function isAnyPossible({ decimals }: Operand, count: Exact): boolean {
  return decimals !== Number.POSITIVE_INFINITY && compare(count, shift(ONE, decimals)) >= 0;
}
