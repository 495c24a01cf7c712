import type { AnalyticInterval } from './agreement.js';

/**
 * An interval of a formula, cut at 1, which no coefficient exceeds.
 *
 * @param low - lower end
 * @param high - upper end
 * @param confidence - of the interval
 * @returns the interval
 *
 * @internal
 */
export function analyticInterval(low: number, high: number, confidence: number): AnalyticInterval {
  return { method: 'analytic', low: Math.min(low, 1), high: Math.min(high, 1), confidence };
}
