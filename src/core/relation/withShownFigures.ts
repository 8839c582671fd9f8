import { toNumber } from "../quantity";
import { sampleOf } from "./fitOf";
import { isPlainlyRounded, operandOf } from "./holds";
import type { Relation } from "./Relation";

/**
 * Marks the rates that are off in a column worked out from the figures as they are shown. Figures rounded afterwards (28 for 28.34)
 * would leave most rates off the shown quotient; where those of the rows fit it and the chance of that is below 1 % (the cut of the
 * grading by probability, reconciliation section 5), the rounding of the figures cannot explain the one rate that does not.
 */
export function withShownFigures(rates: readonly Relation[]): readonly Relation[] {
  if (!rates.some(isOfWhole)) return rates;
  const sample = sampleOf(rates);
  const fitting = sample.filter(isPlainlyRounded);
  if (fitting.length < sample.length * FITTING_SHARE) return rates;
  const chance = fitting.reduce((product, rate) => product * chanceOf(rate), 1);
  if (chance >= CHANCE) return rates;
  return rates.map((rate) => (!isOfWhole(rate) || isPlainlyRounded(rate) ? rate : { ...rate, usesShown: true }));
}

const FITTING_SHARE = 0.6;
const CHANCE = 0.01;

/** Only figures that look whole may have been rounded unseen (reconciliation section 5); decimals say how far they were. */
function isOfWhole({ terms }: Relation): boolean {
  return terms.every(({ fact }) => fact.quantity.decimals <= 0);
}

/** The chance that a rate worked out before its figures were rounded fits the shown quotient: one last place of all it may take. */
function chanceOf({ claim, terms: [above, below] }: Relation): number {
  if (above === undefined || below === undefined) return 1;
  const [dividend, divisor] = [operandOf(above.fact), operandOf(below.fact)];
  const [over, under] = [toNumber(dividend.value), Math.abs(toNumber(divisor.value))];
  const spread = (10 ** -dividend.decimals + (Math.abs(over) / under) * 10 ** -divisor.decimals) / under;
  return spread === 0 ? 1 : Math.min(1, 10 ** -operandOf(claim).decimals / spread);
}
