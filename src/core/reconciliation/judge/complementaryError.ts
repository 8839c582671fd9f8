/** Coefficients of W. J. Cody's and Numerical Recipes' Chebyshev fit of erfc (erfcc, relative error below 1.2 × 10^-7). */
const FIT = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];

/** erfc(x) for x ≥ 0: how often a normal variable lies at least x·√2 standard deviations off, to seven digits. */
export function complementaryError(x: number): number {
  const t = 1 / (1 + x / 2);
  const exponent = FIT.reduceRight((total, coefficient) => total * t + coefficient, 0);
  return t * Math.exp(exponent - x * x);
}
