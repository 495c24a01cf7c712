import { type SumRules, weightedMean } from '../arithmetic/weighted-mean.js';
import type { Method } from '../model/method.js';
import type { Combine } from '../model/plan.js';
import { geometricMean } from './geometric-mean.js';
import { harmonicMean } from './harmonic-mean.js';
import { mazziottaPareto } from './mazziotta-pareto.js';
import { medianOf } from './median-of.js';
import { orderedMean } from './ordered-mean.js';
import { powerMean } from './power-mean.js';
import { stacked } from './stacked.js';
import { weightedSum } from './weighted-sum.js';

/** What a method is told besides its name. */
export interface MethodRules extends SumRules {
  /** How a geometric mean is formed. */
  readonly root: 'product' | 'logs';
}

/**
 * A method at work on one row.
 *
 * @param method - the method; the denominator of `share` is its caller's business
 * @param rules - how sums and roots are formed
 * @returns the number, or words that say why there is none
 */
export function combineOf(method: Method, rules: MethodRules): Combine {
  if (typeof method === 'object') {
    if ('power' in method) return powerMean(method.power);
    return 'owa' in method ? orderedMean(method.owa) : mazziottaPareto(method.mazziottaPareto);
  }
  switch (method) {
    case 'mean':
      return (values, weights, count) =>
        weightedMean(rules, values, weights, count) ?? 'the weights sum to 0';
    case 'sum':
    case 'share':
      return (values, weights, count) => weightedSum(rules.sum, values, weights, count);
    case 'geometric':
      return geometricMean(rules.root);
    case 'harmonic':
      return harmonicMean;
    case 'median':
      return medianOf;
    case 'stack':
      return stacked;
    case 'first':
      return (values) => values[0] ?? 'nothing is there';
    default:
      return folded[method];
  }
}

/** Methods that take the values one by one, without weights. */
const folded: Readonly<Record<'min' | 'max' | 'product', Combine>> = {
  min: (values, _, count) => values.subarray(0, count).reduce((least, value) => Math.min(least, value)),
  max: (values, _, count) => values.subarray(0, count).reduce((most, value) => Math.max(most, value)),
  product: (values, _, count) => values.subarray(0, count).reduce((product, value) => product * value),
};
