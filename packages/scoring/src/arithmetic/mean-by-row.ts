import { numberOfRational, type Rational, rationalOf } from '@sopana/core/arithmetic';
import { EXCLUDED, VALUE } from '../model/class-code.js';
import type { PlannedMean } from '../model/plan.js';
import type { Register } from '../model/register.js';
import { scoredCode } from './scored-code.js';
import { severestCode } from './severest-code.js';
import { weightedMean } from './weighted-mean.js';
import { weightedMeanRational } from './weighted-mean-rational.js';

/**
 * The mean of a node row by row: every policy, every sum rule, and what must be answered.
 *
 * @param node - the node
 * @param inputs - the children's registers, in the order of summation
 * @param out - the node's register, written
 * @param length - rows of the block
 */
export function meanByRow(
  node: PlannedMean,
  inputs: readonly Register[],
  out: Register,
  length: number,
): void {
  const values = new Float64Array(inputs.length);
  const weights = new Float64Array(inputs.length);
  const exact: (Rational | null)[] | null = node.sum === 'rational' ? [] : null;
  for (let row = 0; row < length; row += 1) {
    const terms: Rational[] = [];
    let count = 0;
    let answered = 0;
    let applicable = 0;
    let propagated = 0;
    node.children.forEach((child, at) => {
      const input = inputs[at] as Register;
      const code = scoredCode[input.classes[row] ?? 0] ?? 0;
      const isSkipped = (code & child.skips) !== 0;
      if ((code & EXCLUDED) === 0 || !isSkipped) applicable += 1;
      if (code === VALUE) answered += 1;
      else if (isSkipped) return;
      else if ((code & child.substitutes) === 0) {
        propagated |= code;
        return;
      }
      const value = code === VALUE ? (input.values[row] as number) : (child.standIn[code] as number);
      values[count] = value;
      weights[count] = child.weight;
      count += 1;
      if (exact !== null) terms.push((code === VALUE ? input.exact?.[row] : null) ?? rationalOf(value));
    });
    const enough = propagated === 0 && hasEnough(node, answered, applicable);
    let mean: number | null = null;
    if (enough && count > 0) {
      if (exact === null) mean = weightedMean(node, values, weights, count);
      else {
        const rational = weightedMeanRational(terms, Array.from(weights.subarray(0, count)));
        exact[row] = rational;
        mean = rational === null ? null : numberOfRational(rational);
      }
    }
    out.values[row] = mean ?? 0;
    if (mean !== null) out.classes[row] = VALUE;
    else out.classes[row] = propagated === 0 ? severestCode(inputs, row) : 1 << (31 - Math.clz32(propagated));
  }
  // A step works on the rounded value, so what comes after it starts from there.
  out.exact = node.steps.length === 0 ? exact : null;
}

/** A share of n children is rounded up, a hair below: 0.8 × 5 is 4, not 5. */
function hasEnough(node: PlannedMean, answered: number, applicable: number): boolean {
  if (node.needs === null) return true;
  const { count = 0, share = 0 } = node.needs;
  return answered >= count && answered >= Math.ceil(share * applicable - 1e-9);
}
