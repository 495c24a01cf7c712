import { numberOfRational, type Rational } from '@sopana/core/arithmetic';
import type { ExactMark } from '../model/ranking.js';
import { fractionText } from './fraction-text.js';

/**
 * A fraction as a result shows it.
 *
 * @param fraction - in lowest terms
 * @returns the fraction with the nearest double
 */
export function exactMark(fraction: Rational): ExactMark {
  return { value: numberOfRational(fraction), exact: fractionText(fraction) };
}
