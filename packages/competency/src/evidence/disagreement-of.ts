import {
  addRational,
  divideRational,
  multiplyRational,
  numberOfRational,
  type Rational,
  rationalOf,
} from '@sopana/core/arithmetic';
import type { WeighedEvidence } from '../model/holding.js';

const none: Rational = { numerator: 0n, denominator: 1n };

/**
 * How far pieces of evidence lie apart: the mean number of levels between two of them, each pair weighed by the product of its
 * weights.
 *
 * @param counted - evidence that counts
 * @returns levels, from 0; null with fewer than two pieces, which all weigh more than 0
 *
 * @source Gini's mean difference, on the places of the levels.
 */
export function disagreementOf(counted: readonly WeighedEvidence[]): number | null {
  if (counted.length < 2) return null;
  const parts = counted.map(({ place, weight }) => ({ place: place ?? 0, weight: rationalOf(weight) }));
  let distance = none;
  let pairs = none;
  for (const [at, one] of parts.entries()) {
    for (const other of parts.slice(at + 1)) {
      const weight = multiplyRational(one.weight, other.weight);
      pairs = addRational(pairs, weight);
      const apart = rationalOf(Math.abs(one.place - other.place));
      distance = addRational(distance, multiplyRational(weight, apart));
    }
  }
  const mean = divideRational(distance, pairs);
  return mean.ok ? numberOfRational(mean.value) : null;
}
