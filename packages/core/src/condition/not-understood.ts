import { createIssue } from '../result/create-issue.js';
import type { Issue, PathStep } from '../result/issue.js';
import { conditionCodes } from './codes.js';
import { subjectKinds } from './subject-kinds.js';
import { testNames } from './test-names.js';

/**
 * The issue of a clause that is not of this language.
 *
 * @param clause - as it is written
 * @param path - where it stands
 * @returns the issue, which names the keys that were found
 */
export function notUnderstood(clause: unknown, path: readonly PathStep[]): Issue {
  const keys = typeof clause === 'object' && clause !== null ? Object.keys(clause) : [];
  const received = keys.length > 0 ? `{ ${keys.join(', ')} }` : 'without keys';
  const facts = { received, subjects: subjectKinds.join(', '), tests: testNames.join(', ') };
  return createIssue(conditionCodes, 'condition.notUnderstood', path, facts);
}
