import { minus, over, plus, type Exact } from "../../quantity";
import { closesWithAnother } from "./closingRate";
import { explainedParts, type Parts } from "./explainedParts";
import { writtenQuotient } from "./writtenQuotient";

/** A rate worked out from the figures that an explanation names (年初预算1922.76万元，追加767.86万元). */
export interface ExplainedRate {
  readonly value: Exact;
  /** The formula in words: the same words as those of a measure where it is the same. */
  readonly formula: string;
  /** The amounts before and after, where the rate is that of a change. */
  readonly change?: AmountChange;
}

/** An amount before and after it was changed. */
export interface AmountChange {
  readonly from: Exact;
  readonly to: Exact;
}

interface Formula {
  /** Words that the indicator's name holds. */
  readonly name: RegExp;
  readonly formula: string;
  /** Absent where a figure that it needs is not named. */
  readonly work: (parts: Parts) => Exact | undefined;
  readonly change?: (parts: Parts) => AmountChange | undefined;
}

/** Formulas seen in published evaluations (Hunan forms), and 在职人员控制率 of 财预〔2013〕53号. */
const FORMULAS: readonly Formula[] = [
  {
    name: /预算完成率/,
    formula: "（上年结转＋年初预算＋追加−年末结余）÷（上年结转＋年初预算＋追加）",
    work: ({ opening, budget, added, closing }) => {
      if (opening === undefined || budget === undefined || added === undefined || closing === undefined)
        return undefined;
      const all = plus(plus(opening, budget), added);
      return over(minus(all, closing), all);
    },
  },
  {
    name: /预算控制率/,
    formula: "年中追加预算 ÷ 年初预算",
    work: ({ added, budget, reduced }) =>
      added === undefined || budget === undefined || reduced !== undefined ? undefined : over(added, budget),
    change: ({ added, budget }) =>
      added === undefined || budget === undefined ? undefined : { from: budget, to: plus(budget, added) },
  },
  {
    name: /(?:在职|在编|编制).*控制率/,
    formula: "在职人员数 ÷ 编制数",
    work: ({ staff, posts }) => (staff === undefined || posts === undefined ? undefined : over(staff, posts)),
  },
];

/** The rate that the figures in an explanation give for an indicator; absent where one is missing or in doubt. */
export function explainedRate(name: string, text: string): ExplainedRate | undefined {
  const quotient = writtenQuotient(text);
  if (quotient !== undefined) return quotient;
  const formula = FORMULAS.find((each) => each.name.test(name));
  if (formula === undefined || closesWithAnother(name, text)) return undefined;
  const parts = explainedParts(text);
  const value = parts === undefined ? undefined : formula.work(parts);
  if (parts === undefined || value === undefined) return undefined;
  const change = formula.change?.(parts);
  return { value, formula: formula.formula, ...(change === undefined ? {} : { change }) };
}
