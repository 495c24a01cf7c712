import { numberOfRational, type Rational, rationalOf } from '@sopana/core/arithmetic';
import { hasEnough } from '../arithmetic/has-enough.js';
import { weightedMeanRational } from '../arithmetic/weighted-mean-rational.js';
import { classCode, EXCLUDED, VALUE } from '../model/class-code.js';
import type { PlannedAggregate } from '../model/plan.js';
import type { Block, Register } from '../model/register.js';
import { scoredCode } from '../model/scored-code.js';
import { severestCode } from './severest-code.js';

/** The children that take part in one row. */
interface RowParts {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly possible: Float64Array;
  /** The exact values, where the node keeps them. */
  readonly terms: Rational[];
  /** How many take part. */
  count: number;
  /** Sum of their weights. */
  total: number;
  /** How many have a value of their own. */
  answered: number;
  /** How many are not left out as not applicable. */
  applicable: number;
  /** Codes that the node takes as its own. */
  propagated: number;
  /** Whether a child makes the node not applicable. */
  excluded: boolean;
}

/**
 * An aggregate row by row: every method, every policy, every sum rule, and what must be answered.
 *
 * @param node - the node
 * @param inputs - the children's registers, in the order of summation
 * @param block - the block
 * @param out - the node's register, written
 */
export function aggregateByRow(
  node: PlannedAggregate,
  inputs: readonly Register[],
  block: Block,
  out: Register,
): void {
  const size = inputs.length;
  const buffers = [size, size, size].map((length) => new Float64Array(length));
  const [values = new Float64Array(0), weights = values, possible = values] = buffers;
  const exact: (Rational | null)[] = [];
  for (let row = 0; row < block.length; row += 1) {
    const parts: RowParts = {
      values,
      weights,
      possible,
      terms: [],
      count: 0,
      total: 0,
      answered: 0,
      applicable: 0,
      propagated: 0,
      excluded: false,
    };
    gather(node, inputs, row, parts);
    exact.push(null);
    const code = missingCode(node, inputs, row, parts);
    const outcome = code === VALUE ? combine(node, parts, exact, row) : code;
    out.values[row] = code === VALUE && typeof outcome === 'number' ? outcome : 0;
    out.classes[row] = typeof outcome === 'string' ? classCode.unknown : code;
    if (typeof outcome === 'string') {
      const facts = { reason: outcome };
      block.faults.push({ row: block.start + row, id: node.id, code: 'score.methodUndefined', facts });
    }
  }
  // A step works on the rounded value, so what comes after it starts from there.
  out.exact = node.sum === 'rational' && node.steps.length === 0 ? exact : null;
}

function gather(node: PlannedAggregate, inputs: readonly Register[], row: number, parts: RowParts): void {
  node.children.forEach((child, at) => {
    const input = inputs[at] as Register;
    const code = scoredCode[input.classes[row] ?? 0] ?? 0;
    const isSkipped = (code & child.skips) !== 0;
    if ((code & EXCLUDED) === 0 || !isSkipped) parts.applicable += 1;
    if ((scoredCode[input.given[row] ?? 0] ?? 0) === VALUE && code === VALUE) parts.answered += 1;
    if (code !== VALUE) {
      if (isSkipped) return;
      if ((code & child.excludes) !== 0) parts.excluded = true;
      if ((code & child.substitutes) === 0) {
        parts.propagated |= code;
        return;
      }
    }
    const value = code === VALUE ? (input.values[row] as number) : (child.standIn[code] as number);
    parts.values[parts.count] = value;
    parts.weights[parts.count] = child.weight;
    parts.possible[parts.count] = node.possible?.[at] ?? 0;
    parts.count += 1;
    parts.total += child.weight;
    // A value that left the range of doubles is no fraction; its own node is reported.
    if (node.sum === 'rational' && Number.isFinite(value)) {
      parts.terms.push((code === VALUE ? input.exact?.[row] : null) ?? rationalOf(value));
    }
  });
}

function missingCode(
  node: PlannedAggregate,
  inputs: readonly Register[],
  row: number,
  parts: RowParts,
): number {
  if (parts.excluded) return classCode.notApplicable;
  if (parts.propagated !== 0) return 1 << (31 - Math.clz32(parts.propagated));
  // A mean over nothing that weighs has no value, in the blocks that are worked out by column as well.
  const counts = node.method === 'mean' ? parts.total > 0 : parts.count > 0;
  if (!counts) return severestCode(inputs, row);
  if (hasEnough(node.needs, parts.answered, parts.applicable)) return VALUE;
  // Where every child has a value and still more is asked for, it is answers that are missing.
  return severestCode(inputs, row, classCode.unanswered);
}

function combine(
  node: PlannedAggregate,
  parts: RowParts,
  exact: (Rational | null)[],
  row: number,
): number | string {
  const { values, weights, possible, count, terms } = parts;
  if (node.sum === 'rational') {
    if (terms.length < count) return Number.NaN;
    const rational = weightedMeanRational(terms, weights);
    exact[row] = rational;
    return rational === null ? 'the weights sum to 0' : numberOfRational(rational);
  }
  const number = node.combine(values, weights, count);
  if (node.possible === null || typeof number === 'string') return number;
  const most = node.combine(possible, weights, count);
  if (typeof most === 'string') return most;
  return most === 0 ? 'the greatest possible sum is 0' : number / most;
}
