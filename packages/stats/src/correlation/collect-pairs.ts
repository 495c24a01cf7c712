import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { statsCodes } from '../codes.js';
import { checkSample } from '../sample/check-sample.js';
import { checkVariation } from '../sample/check-variation.js';

/** Two samples side by side, absent pairs left out. */
export interface Pairs {
  /** The first value of each pair. */
  readonly first: Float64Array;
  /** The second value of each pair. */
  readonly second: Float64Array;
  /** How many pairs were left out. */
  readonly missing: number;
}

/**
 * The pairs that are present, checked.
 *
 * @param first - the first value of each pair
 * @param second - the second value of each pair
 * @param present - a mask beside the pairs, 0 = absent
 * @param statistic - what they are for, for the message
 * @returns the pairs; fails with `pairs.lengthDiffers` and the codes of a sample
 *
 * @internal
 */
export function collectPairs(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  present: ArrayLike<number> | undefined,
  statistic: string,
): Result<Pairs> {
  const issues: Issue[] = [];
  if (first.length !== second.length) {
    const facts = { first: first.length, second: second.length };
    issues.push(createIssue(statsCodes, 'pairs.lengthDiffers', [], facts));
  }
  const paired = Uint32Array.from(
    { length: Math.min(first.length, second.length) },
    (_, position) => position,
  );
  const positions = paired.filter((position) => present === undefined || (present[position] ?? 0) !== 0);
  const part = (values: ArrayLike<number>, name: string): Float64Array => {
    const kept = Float64Array.from(positions, (position) => values[position] as number);
    const found = checkSample(kept, statistic, 2, name, positions);
    issues.push(...(found.length > 0 ? found : checkVariation(kept, statistic, name)));
    return kept;
  };
  const pairs = { first: part(first, 'first'), second: part(second, 'second') };
  return resultOf(issues, () => ({ ...pairs, missing: paired.length - positions.length }));
}
