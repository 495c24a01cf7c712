import { createIssue, type Issue } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { Fault } from '../model/register.js';

/**
 * Faults of a run as issues.
 *
 * @param faults - in the order in which they were met
 * @param subjects - ids by row
 * @returns by row, then in the order of computation; each at `[row, id]`
 */
export function faultIssues(faults: readonly Fault[], subjects: readonly string[]): readonly Issue[] {
  return [...faults]
    .sort((left, right) => left.row - right.row)
    .map(({ row, id, code, facts }) => {
      const what = 'step' in facts ? `${facts['value']} in ${facts['step']}` : (facts['what'] ?? '');
      const known = { ...facts, what, id, subject: subjects[row] ?? '' };
      return createIssue(scoringCodes, code, [row, id], known);
    });
}
