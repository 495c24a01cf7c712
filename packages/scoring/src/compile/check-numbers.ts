import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { scoringCodes } from '../codes.js';

/**
 * Numbers that are not finite, anywhere in a document made in memory (JSON cannot hold them).
 *
 * @param document - any tree of lists and objects
 * @returns one `instrument.notFinite` for each
 */
export function checkNumbers(document: object): readonly Issue[] {
  const issues: Issue[] = [];
  const visit = (value: unknown, path: readonly PathStep[]): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      issues.push(createIssue(scoringCodes, 'instrument.notFinite', path, { value: String(value) }));
    } else if (Array.isArray(value)) {
      value.forEach((entry, position) => {
        visit(entry, [...path, position]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key]);
    }
  };
  visit(document, []);
  return issues;
}
