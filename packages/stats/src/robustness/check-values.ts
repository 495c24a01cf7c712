import { createIssue, type Issue } from '@sopana/core';
import { isExact } from '../exact/is-exact.js';
import { robustnessCodes } from './codes.js';
import type { ValueTable } from './weight-space.js';

/**
 * What keeps a table of values from being ranked.
 *
 * @param values - one row for each alternative, one column for each criterion
 * @returns all issues
 *
 * @internal
 */
export function checkValues(values: ValueTable): Issue[] {
  const criteria = values[0]?.length ?? 0;
  if (criteria === 0) {
    const facts = { alternatives: values.length, criteria };
    return [createIssue(robustnessCodes, 'acceptability.empty', ['values'], facts)];
  }
  const issues: Issue[] = [];
  for (const [row, given] of values.entries()) {
    if (given.length !== criteria) {
      const facts = { row, places: given.length, criteria };
      issues.push(createIssue(robustnessCodes, 'acceptability.ragged', ['values', row], facts));
    }
    for (const [column, value] of given.entries()) {
      if (isExact(value)) continue;
      const facts = { row, column, value: String(value) };
      issues.push(createIssue(robustnessCodes, 'acceptability.notFinite', ['values', row, column], facts));
    }
  }
  return issues;
}
