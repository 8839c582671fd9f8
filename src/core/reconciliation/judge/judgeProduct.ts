import { ONE, times } from "../../quantity";
import { exactly, intervalOf, multiplyIntervals, type Operand } from "../../relation/arithmetic";
import { judgeComputed } from "./judgeComputed";
import type { Judgement } from "./Judgement";

/** Judges a stated product (权重 × 得分率, 单价 × 数量); weights, full marks and thresholds are exact factors. */
export function judgeProduct(stated: Operand, factors: readonly Operand[]): Judgement {
  const work = (settled: readonly Operand[]) => ({
    value: settled.reduce((product, { value }) => times(product, value), ONE),
    interval: () =>
      settled
        .map(({ value, decimals }) => intervalOf(value, decimals))
        .reduce((product, interval) => multiplyIntervals(product, interval), exactly(ONE)),
  });
  return judgeComputed(stated, factors, work, true);
}
