import type { Fact } from "../ledger";
import {
  compare,
  exactFromInteger,
  isEqual,
  minus,
  negate,
  ONE,
  over,
  plus,
  sum,
  times,
  toNumber,
  type Exact,
} from "../quantity";
import {
  addIntervals,
  divideIntervals,
  exactly,
  intervalOf,
  isConsistent,
  scaleInterval,
  type Interval,
  type Operand,
} from "./arithmetic";
import type { Relation } from "./Relation";

/** What a figure is taken to be: as it stands, or something else for the sake of argument. */
export type Figures = (fact: Fact) => Operand;

/** The figure as it stands, in the base unit with the decimals that it claims there. */
export function operandOf(fact: Fact): Operand {
  return { value: fact.quantity.value, decimals: fact.precision.decimals - fact.quantity.unit.power };
}

/** True where rounding alone can explain what is left of a difference; absent where the relation says nothing (base 0). */
export function holds(relation: Relation, figures: Figures = operandOf): boolean | undefined {
  if (relation.unread !== undefined) return undefined;
  if (figures === operandOf && isPlainlyRounded(relation)) return true;
  if (figures === operandOf && isPlainlyOff(relation)) return false;
  const claim = figures(relation.claim);
  const expected = expectedValue(relation, figures);
  if (expected === undefined) return undefined;
  if (relation.form === "limit" ? compare(claim.value, expected) <= 0 : isEqual(claim.value, expected)) return true;
  const range = expectedRange(relation, figures);
  if (range === undefined) return undefined;
  const own = intervalOf(claim.value, claim.decimals);
  return relation.form === "limit" ? compare(own.low, range.high) <= 0 : isConsistent(own, range);
}

/**
 * True where a rate is so clearly the quotient, rounded as stated, that doubles settle it: farther from either end of the last
 * place than their error could reach. Whatever is closer is left to exact arithmetic.
 */
export function isPlainlyRounded(relation: Relation): boolean {
  const [above, below] = relation.terms;
  if ((relation.form !== "quotient" && relation.form !== "change") || above === undefined || below === undefined)
    return false;
  const { precision, quantity } = relation.claim;
  const unit = 10 ** -(precision.decimals - quantity.unit.power);
  const divisor = toNumber(below.fact.quantity.value);
  if (divisor === 0) return false;
  const quotient = toNumber(above.fact.quantity.value) / divisor - (relation.form === "change" ? 1 : 0);
  const doubt = 1e-12 * (Math.abs(quotient) + 1);
  return Math.abs(quotient - toNumber(quantity.value)) < unit * 0.4999 - doubt;
}

/**
 * True where a sum or a rate misses by so much more than all rounding together that doubles settle it: by more than their error could
 * reach. Whatever is closer is left to exact arithmetic.
 */
function isPlainlyOff(relation: Relation): boolean {
  const { form, claim, terms } = relation;
  if (form === "quotient" || form === "change") return isRateOff(relation);
  if ((form !== "sum" && form !== "equal") || terms.length === 0) return false;
  let gap = toNumber(claim.quantity.value);
  let [rounding, size] = [halfUnitOf(claim), Math.abs(gap)];
  for (const { fact, sign } of terms) {
    const value = toNumber(fact.quantity.value);
    gap -= sign * value;
    rounding += halfUnitOf(fact);
    size += Math.abs(value);
  }
  return Math.abs(gap) > rounding * 1.0001 + size * 1e-9;
}

/** By rounding, a quotient moves at most by (half a unit of the dividend + quotient × half a unit of the divisor) ÷ the least divisor. */
function isRateOff({ form, claim, terms: [above, below] }: Relation): boolean {
  if (above === undefined || below === undefined) return false;
  const divisor = toNumber(below.fact.quantity.value);
  const least = Math.abs(divisor) - halfUnitOf(below.fact);
  if (least <= 0) return false;
  const quotient = toNumber(above.fact.quantity.value) / divisor;
  const reach = (halfUnitOf(above.fact) + Math.abs(quotient) * halfUnitOf(below.fact)) / least;
  const gap = toNumber(claim.quantity.value) - (form === "change" ? quotient - 1 : quotient);
  return Math.abs(gap) > (reach + halfUnitOf(claim)) * 1.0001 + (Math.abs(quotient) + 1) * 1e-9;
}

/** Half a unit of the last place in the base unit; 0 for an exact figure. */
function halfUnitOf({ precision, quantity }: Fact): number {
  return 10 ** (quantity.unit.power - precision.decimals) / 2;
}

/** What the claim should be by the other figures, unrounded; absent for a quotient with base 0. */
export function expectedValue(relation: Relation, figures: Figures = operandOf): Exact | undefined {
  const values = relation.terms.map(({ fact, sign }) =>
    sign === 1 ? figures(fact).value : negate(figures(fact).value),
  );
  if (relation.form === "average") return over(sum(values), exactFromInteger(values.length));
  if (relation.form !== "quotient" && relation.form !== "change") return sum(values);
  const [above, below] = values;
  const quotient = above === undefined || below === undefined ? undefined : over(above, below);
  return quotient === undefined || relation.form === "quotient" ? quotient : minus(quotient, ONE);
}

/** All values that the claim may have, given how the other figures were rounded. */
export function expectedRange(relation: Relation, figures: Figures = operandOf): Interval | undefined {
  const ranges = relation.terms.map(({ fact, sign }) => {
    const operand = figures(fact);
    const range = intervalOf(operand.value, operand.decimals);
    return sign === 1 ? range : scaleInterval(range, negate(ONE));
  });
  const [above, below] = ranges;
  if (above === undefined) return undefined;
  const total = ranges.slice(1).reduce(addIntervals, above);
  if (relation.form === "average") return divideIntervals(total, exactly(exactFromInteger(ranges.length)));
  if (relation.form !== "quotient" && relation.form !== "change") return total;
  const quotient = below === undefined ? undefined : divideIntervals(above, below);
  return quotient === undefined || relation.form === "quotient"
    ? quotient
    : addIntervals(quotient, exactly(negate(ONE)));
}

/** The value of one of its figures (claim or term) that would make a relation true to the digit; absent where none would. */
export function solveFor(relation: Relation, target: Fact): Exact | undefined {
  if (relation.form === "limit") return undefined;
  if (target === relation.claim) return expectedValue(relation);
  const claim = operandOf(relation.claim).value;
  const index = relation.terms.findIndex((term) => term.fact === target);
  const term = relation.terms[index];
  if (term === undefined) return undefined;
  if (relation.form === "quotient" || relation.form === "change") return solveQuotient(relation, index, claim);
  const others = relation.terms
    .filter((other) => other !== term)
    .map(({ fact, sign }) => (sign === 1 ? operandOf(fact).value : negate(operandOf(fact).value)));
  const whole = relation.form === "average" ? times(claim, exactFromInteger(relation.terms.length)) : claim;
  const rest = minus(whole, sum(others));
  return term.sign === 1 ? rest : negate(rest);
}

function solveQuotient(relation: Relation, index: number, claim: Exact): Exact | undefined {
  const ratio = relation.form === "change" ? plus(claim, ONE) : claim;
  const other = relation.terms[1 - index];
  if (other === undefined) return undefined;
  const value = operandOf(other.fact).value;
  return index === 0 ? times(ratio, value) : over(value, ratio);
}
