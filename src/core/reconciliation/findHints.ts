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

/** Ranked hints for a stated figure that should be another; `before`: the same a year earlier. */
export function findHints(
  relation: Relation,
  at: Fact,
  expected: Exact,
  neighbours: readonly Fact[],
  before: readonly Fact[],
): readonly Hint[] {
  const actual = at.quantity.value;
  return [
    ...partHints(relation, at, minus(actual, expected)),
    ...figureHints(at, actual, expected),
    ...takenOver("copied", at, neighbours),
    ...takenOver("lastYear", at, before),
  ];
}

/** The first other figure of the same amount that it may have been taken over from. */
function takenOver(code: HintCode, at: Fact, others: readonly Fact[]): readonly Hint[] {
  const { value } = at.quantity;
  const from = isZero(value) ? undefined : others.find((fact) => fact !== at && isEqual(fact.quantity.value, value));
  return from === undefined ? [] : [{ code, fact: from }];
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
