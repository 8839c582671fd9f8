import type { Fact } from "../ledger";
import { decimalPlaces, formatFixed, isEqual, isZero, minus, negate, shift, type Exact } from "../quantity";
import type { Relation } from "../relation";

/** What a difference may have come from (可能原因); told only where it fits exactly. */
export type HintCode =
  | "leftOut" // a part was not added
  | "countedTwice" // a part was added twice
  | "sign"
  | "unit" // 元 taken for 万元, or a decimal point out of place
  | "transposed" // two neighbouring digits in the wrong order
  | "oneDigit"
  | "copied" // the same figure stands in a neighbouring cell
  | "lastYear" // the figure of the year before
  | "sameGap"; // another finding differs by the same amount: a hint, no proof

export interface Hint {
  readonly code: HintCode;
  /** The part, or the neighbour, that it is about. */
  readonly fact?: Fact;
}

/** Ranked hints for a stated figure that should be another. */
export function findHints(
  relation: Relation,
  at: Fact,
  expected: Exact,
  neighbours: readonly Fact[],
  facts: readonly Fact[] = [],
): readonly Hint[] {
  const actual = at.quantity.value;
  return [
    ...partHints(relation, at, minus(actual, expected)),
    ...figureHints(at, actual, expected),
    ...neighbours
      .filter((fact) => fact !== at && !isZero(actual) && isEqual(fact.quantity.value, actual))
      .slice(0, 1)
      .map((fact): Hint => ({ code: "copied", fact })),
    ...lastYear(at, facts),
  ];
}

/** 上年数: the same thing a year earlier, by the same amount. */
function lastYear({ key, quantity, origin }: Fact, facts: readonly Fact[]): readonly Hint[] {
  const { period } = key;
  if (period === undefined || isZero(quantity.value)) return [];
  const before = facts.find(
    (fact) =>
      fact.origin.table === origin.table &&
      fact.key.period?.year === period.year - 1 &&
      isSameThing(fact, { key, origin }) &&
      fact.key.measure === key.measure &&
      fact.key.stage === key.stage &&
      fact.key.aspect === key.aspect &&
      isEqual(fact.quantity.value, quantity.value),
  );
  return before === undefined ? [] : [{ code: "lastYear", fact: before }];
}

function isSameThing(one: Pick<Fact, "key" | "origin">, other: Pick<Fact, "key" | "origin">): boolean {
  const ownLabel = ({ key, origin }: Pick<Fact, "key" | "origin">) => (key.isLocal ? origin.row.path.join("/") : "");
  return one.key.concept === other.key.concept && ownLabel(one) === ownLabel(other);
}

function partHints(relation: Relation, at: Fact, difference: Exact): readonly Hint[] {
  if (relation.form !== "sum" || relation.claim !== at || isZero(difference)) return [];
  const terms = relation.terms.filter(({ fact }) => !isZero(fact.quantity.value));
  const leftOut = terms.filter(({ fact }) => isEqual(negate(fact.quantity.value), difference));
  const twice = terms.filter(({ fact }) => isEqual(fact.quantity.value, difference));
  const only = (code: HintCode, found: typeof terms): readonly Hint[] =>
    found.length === 1 && found[0] !== undefined ? [{ code, fact: found[0].fact }] : [];
  return [...only("leftOut", leftOut), ...only("countedTwice", twice)];
}

function figureHints(at: Fact, actual: Exact, expected: Exact): readonly Hint[] {
  if (isZero(actual) || isZero(expected)) return [];
  if (isEqual(actual, negate(expected))) return [{ code: "sign" }];
  if (POWERS.some((power) => isEqual(shift(actual, power), expected))) return [{ code: "unit" }];
  const [stated, right] = digitsOf(at, actual, expected);
  if (stated.length !== right.length) return [];
  const places = Array.from(right, (digit, index) => (digit === stated[index] ? [] : [index])).flat();
  const [first, second] = places;
  if (places.length === 1) return [{ code: "oneDigit" }];
  const isSwapped =
    first !== undefined &&
    second === first + 1 &&
    places.length === 2 &&
    stated[first] === right[second] &&
    stated[second] === right[first];
  return isSwapped ? [{ code: "transposed" }] : [];
}

const POWERS: readonly number[] = [4, -4, 1, -1, 2, -2, 3, -3, 8, -8];

/** Both figures in the written unit with the same number of decimals. */
function digitsOf(at: Fact, actual: Exact, expected: Exact): readonly [string, string] {
  const { power } = at.quantity.unit;
  const written = [actual, expected].map((value) => shift(value, -power));
  const places = Math.max(...written.map(decimalPlaces));
  const [left = "", right = ""] = written.map((value) => formatFixed(value, places));
  return [left, right];
}
