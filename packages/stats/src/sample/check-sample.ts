import { createIssue, type Issue } from '@sopana/core';
import { statsCodes } from '../codes.js';

/**
 * What keeps a sample from having a statistic: too few values, or values that are no finite numbers.
 *
 * @param values - the sample
 * @param statistic - its name, for the message
 * @param needed - the least number of values, at least 1
 * @param name - of the sample in the input, for the path
 * @param positions - where in the input each value stands, when the sample is a part of it
 * @returns all issues; empty when the sample will do
 *
 * @internal
 */
export function checkSample(
  values: ArrayLike<number>,
  statistic: string,
  needed: number,
  name = 'values',
  positions?: ArrayLike<number>,
): Issue[] {
  const issues: Issue[] = [];
  const n = values.length;
  if (n < needed) {
    const code = n === 0 ? 'sample.empty' : 'sample.tooFew';
    issues.push(createIssue(statsCodes, code, [name], { statistic, needed, n }));
  }
  for (let member = 0; member < n; member += 1) {
    const value = values[member] as number;
    if (Number.isFinite(value)) continue;
    const position = positions?.[member] ?? member;
    const facts = { position, value: String(value) };
    issues.push(createIssue(statsCodes, 'sample.notFinite', [name, position], facts));
  }
  return issues;
}
