import { incompleteBeta } from './incomplete-beta.js';

/**
 * The x below which a share of a beta distribution lies: the inverse of the incomplete beta function.
 *
 * @param p - a share, 0 to 1; the caller checks
 * @param a - above 0, first shape
 * @param b - above 0, second shape
 * @returns the double nearest to where `incompleteBeta` passes p, from 0 to 1; 0 for 0, 1 for 1, not a number outside the domain.
 * Where the answer is close to 1, its distance from 1 is had with more digits as `betaQuantile(1 - p, b, a)`
 *
 * @example
 * ```ts
 * betaQuantile(0.6875, 2, 3); // ≈ 0.5
 * ```
 *
 * @remarks The interval that holds the answer is narrowed until two neighbouring doubles are left: by size of the exponent, then by weighing its
 * ends, with every fourth step a plain halving, so that nothing can fail to end. About 40 values of the function, and no derivative.
 * @source The definition of a quantile; the weighing is the Illinois rule: Dowell and Jarratt, A Modified Regula Falsi Method for Computing the
 * Root of an Equation, BIT 11 (1971).
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return NaN;
  if (p === 0 || p === 1) return p;
  let low = 5e-324;
  let high = 1;
  let under = incompleteBeta(low, a, b) - p;
  let over = 1 - p;
  if (under >= 0) return low;
  // Weights of the ends: how far they are from p, halved for an end that stays while the other moves twice.
  let lowWeight = under;
  let highWeight = over;
  let moved = 0;
  for (let step = 1; ; step += 1) {
    const halved = high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
    if (!(halved > low && halved < high)) break;
    const weighed = low + (high - low) * (lowWeight / (lowWeight - highWeight));
    const isPlain = step % 4 === 0 || high > 4 * low || !(weighed > low && weighed < high);
    const middle = isPlain ? halved : weighed;
    const distance = incompleteBeta(middle, a, b) - p;
    const side = distance < 0 ? -1 : 1;
    if (side < 0) [low, under, lowWeight] = [middle, distance, distance];
    else [high, over, highWeight] = [middle, distance, distance];
    // A plain halving says nothing about which end the weighing keeps.
    if (isPlain) continue;
    if (side === moved && side < 0) highWeight /= 2;
    if (side === moved && side > 0) lowWeight /= 2;
    moved = side;
  }
  return -under < over ? low : high;
}
