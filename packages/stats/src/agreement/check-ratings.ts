import { createIssue, type Issue } from '@sopana/core';
import type { Rating, RatingTable } from './agreement.js';
import { agreementCodes } from './codes.js';

/** What a coefficient asks of its ratings. */
export interface RatingDemands {
  /** Its name, for messages. */
  readonly coefficient: string;
  /** Whether every rating must be there. */
  readonly complete: boolean;
  /** The least number of subjects. */
  readonly subjects: number;
  /** The least number of raters. */
  readonly raters: number;
}

/**
 * What keeps a table of ratings from being worked with: its size, its shape, gaps, numbers that are not finite.
 *
 * @param ratings - one row for each subject, one column for each rater
 * @param demands - what the coefficient asks
 * @returns all issues, row by row
 *
 * @internal
 */
export function checkRatings(ratings: RatingTable<Rating>, demands: RatingDemands): Issue[] {
  const issues: Issue[] = [];
  const raters = ratings[0]?.length ?? 0;
  if (ratings.length < demands.subjects) {
    const facts = { needed: demands.subjects, subjects: ratings.length, which: 'in all' };
    issues.push(createIssue(agreementCodes, 'agreement.tooFewSubjects', ['ratings'], facts));
  }
  if (ratings.length > 0 && raters < demands.raters) {
    const facts = { needed: demands.raters, raters };
    issues.push(createIssue(agreementCodes, 'agreement.tooFewRaters', ['ratings', 0], facts));
  }
  for (const [row, given] of ratings.entries()) {
    if (given.length !== raters) {
      const facts = { row, places: given.length, expected: raters };
      issues.push(createIssue(agreementCodes, 'agreement.ragged', ['ratings', row], facts));
    }
    for (const [column, value] of given.entries()) {
      const path = ['ratings', row, column];
      if (value === null && demands.complete) {
        const facts = { coefficient: demands.coefficient, row, column };
        issues.push(createIssue(agreementCodes, 'agreement.missingCell', path, facts));
      }
      if (typeof value === 'number' && !Number.isFinite(value)) {
        const facts = { row, column, value: String(value) };
        issues.push(createIssue(agreementCodes, 'agreement.notFinite', path, facts));
      }
    }
  }
  return issues;
}
