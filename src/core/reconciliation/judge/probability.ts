import {
  absolute,
  compare,
  decimalPlaces,
  exactFromInteger,
  exactFromNumber,
  formatExact,
  isEqual,
  minus,
  ONE,
  over,
  shift,
  sign,
  sum,
  times,
  toNumber,
  ZERO,
  type Exact,
} from "../../quantity";
import { complementaryError } from "./complementaryError";
import { exactTail, type WidthGroup } from "./uniformTail";

const HALF = shift(exactFromInteger(5), -1);
/** Beyond so many rounded figures, or so many terms, the normal approximation takes over. */
const MOST_FIGURES = 40;
const MOST_TERMS = 5000;

/** Results by number of figures and units; small, as units beyond half the figures are 0 at once. */
const known = new Map<string, Exact>();

/**
 * How often a total differs by at least `units` of the last place from the sum of `addends` figures of the same precision, if
 * rounding is the only cause: P(|Irwin–Hall(m), centred| ≥ k − ½).
 */
export function roundingProbability(units: Exact | number, addends: number): Exact {
  const distance = absolute(typeof units === "number" ? exactFromInteger(units) : units);
  if (compare(distance, times(exactFromInteger(addends + 1), HALF)) >= 0 && sign(distance) > 0) return ZERO;
  if (addends > MOST_FIGURES) return approximateTail(minus(distance, HALF), exactFromInteger(addends));
  const name = `${String(addends)}|${formatExact(distance)}`;
  return known.get(name) ?? remember(name, exactTail(doubledDistance(distance, ONE), [{ width: ONE, count: addends }]));
}

/**
 * The same for figures of mixed precision: `units` are the last places of all rounded figures of the relation, its total included,
 * each times its weight. One of the finest is left out, as the others settle it but for its own rounding.
 */
export function mixedRoundingProbability(difference: Exact, units: readonly Exact[]): Exact {
  const groups = groupWidths(units);
  const [finest, ...coarser] = groups;
  if (finest === undefined) return sign(difference) === 0 ? ONE : ZERO;
  if (coarser.length === 0) return roundingProbability(countUnits(difference, finest.width), finest.count - 1);
  const left = [{ width: finest.width, count: finest.count - 1 }, ...coarser];
  const twice = doubledDistance(absolute(difference), finest.width);
  const terms = left.reduce((product, { count }) => product * (count + 1), 1);
  if (units.length <= MOST_FIGURES && terms <= MOST_TERMS) return exactTail(twice, left);
  const squares = sum(left.map(({ width, count }) => times(times(width, width), exactFromInteger(count))));
  return approximateTail(times(twice, HALF), squares);
}

function remember(name: string, probability: Exact): Exact {
  known.set(name, probability);
  return probability;
}

/** Equal widths together, the smallest first. */
function groupWidths(widths: readonly Exact[]): readonly WidthGroup[] {
  const groups: WidthGroup[] = [];
  for (const width of [...widths].sort(compare)) {
    const last = groups.at(-1);
    if (last !== undefined && isEqual(last.width, width)) groups[groups.length - 1] = { width, count: last.count + 1 };
    else groups.push({ width, count: 1 });
  }
  return groups;
}

/** Difference ÷ unit; without a division where the unit is a decimal place. */
function countUnits(difference: Exact, unit: Exact): Exact {
  const places = decimalPlaces(unit);
  return isEqual(shift(unit, places), ONE) ? shift(difference, places) : (over(difference, unit) ?? ZERO);
}

/** Twice the distance that the unrounded sum must reach: a difference of d stands for all from d − grain/2 on. */
function doubledDistance(distance: Exact, grain: Exact): Exact {
  return minus(times(distance, exactFromInteger(2)), grain);
}

/** Normal approximation with variance Σ width² ÷ 12. */
function approximateTail(distance: Exact, squaredWidths: Exact): Exact {
  if (sign(distance) <= 0) return ONE;
  const ratioOfSquares = over(times(distance, distance), squaredWidths);
  if (ratioOfSquares === undefined) return ZERO;
  return exactFromNumber(complementaryError(Math.sqrt(6 * toNumber(ratioOfSquares)))) ?? ZERO;
}
