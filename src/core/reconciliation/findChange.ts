import type { Fact, Ledger } from "../ledger";
import { isEqual, type Exact } from "../quantity";
import type { AmountChange } from "../scoring/measures/explainedRate";

/** Two amounts of one row, as they were before and after a change (年初预算, 追加后); absent where no row states both, or several do. */
export function findChange({ from, to }: AmountChange, { facts }: Ledger): readonly [to: Fact, from: Fact] | undefined {
  if (isEqual(from, to)) return undefined;
  const [before, after] = [amountsOf(from, facts), amountsOf(to, facts)];
  const [pair, ...more] = after.flatMap((last) =>
    before.filter((first) => isInRowOf(last, first)).map((first) => [last, first] as const),
  );
  return more.length > 0 ? undefined : pair;
}

function amountsOf(value: Exact, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ quantity }) => quantity.dimension === "money" && isEqual(quantity.value, value));
}

function isInRowOf(one: Fact, other: Fact): boolean {
  return one.sheet === other.sheet && one.row === other.row;
}
