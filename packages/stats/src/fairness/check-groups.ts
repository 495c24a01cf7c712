import { createIssue, type Issue } from '@sopana/core';
import { fairnessCodes } from './codes.js';
import type { GroupCount } from './fairness.js';

/**
 * What is wrong with the counts of groups.
 *
 * @param groups - one for each group
 * @returns all issues, in the order of the groups
 *
 * @internal
 */
export function checkGroups(groups: readonly GroupCount[]): Issue[] {
  if (groups.length === 0) return [createIssue(fairnessCodes, 'impact.noGroups', ['groups'])];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [at, { group, entered, selected }] of groups.entries()) {
    if (seen.has(group)) {
      issues.push(createIssue(fairnessCodes, 'impact.groupTwice', ['groups', at, 'group'], { group }));
    }
    seen.add(group);
    const wrong = Object.entries({ entered, selected }).filter(
      ([, count]) => !(Number.isSafeInteger(count) && count >= 0),
    );
    for (const [what, count] of wrong) {
      const facts = { what, group, count: String(count) };
      issues.push(createIssue(fairnessCodes, 'impact.notCount', ['groups', at, what], facts));
    }
    if (wrong.length === 0 && selected > entered) {
      const facts = { group, entered, selected };
      issues.push(createIssue(fairnessCodes, 'impact.moreSelected', ['groups', at, 'selected'], facts));
    }
  }
  return issues;
}
