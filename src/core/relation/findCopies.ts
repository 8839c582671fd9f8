import { isSamePeriod } from "../ledger";
import { roleOf } from "../table";
import type { FilledColumn } from "./fillColumns";

/** Two columns that count the same things. */
export interface ColumnPair {
  readonly from: FilledColumn;
  readonly copy: FilledColumn;
}

/** Headings over quantities of the same assets (原值、净值、年末数); other counts may well differ. */
const SAME_THINGS: ReadonlySet<string> = new Set(["originalValue", "netValue", "closingValue"]);
const LEAST_ROWS = 4;
const LEAST_DIFFERENT = 3;

/** Quantities under different headings that are told twice (期末数量＝原值数量), at the same time and stage. */
export function findCopies(
  columns: readonly FilledColumn[],
  isFree: (...members: readonly FilledColumn[]) => boolean,
): readonly ColumnPair[] {
  const counts = columns.filter(({ column }) => column.dimension === "count" && SAME_THINGS.has(roleOf(column)));
  return counts.slice(1).flatMap((copy, index) => {
    const from = counts
      .slice(0, index + 1)
      .find((other) => isSameTime(other, copy) && roleOf(other.column) !== roleOf(copy.column) && isFree(other, copy));
    return from !== undefined && isToldBySample(from, copy) ? [{ from, copy }] : [];
  });
}

function isSameTime(left: FilledColumn, right: FilledColumn): boolean {
  const [one, other] = [left, right].map(({ facts }) => facts.find((fact) => fact !== undefined)?.key.period);
  return left.stage === right.stage && isSamePeriod(one, other);
}

function isToldBySample(from: FilledColumn, copy: FilledColumn): boolean {
  const pairs = from.sample.flatMap((left, index) => {
    const right = copy.sample[index];
    return left === undefined || right === undefined || (left.value === 0 && right.value === 0)
      ? []
      : [{ left, right }];
  });
  const equal = pairs.filter(({ left, right }) => left.value === right.value);
  const isVaried = new Set(equal.map(({ left }) => left.value)).size >= LEAST_DIFFERENT;
  return equal.length >= LEAST_ROWS && isVaried && equal.length * 10 >= pairs.length * 7;
}
