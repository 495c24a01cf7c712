import { createIssue, type Issue } from '@sopana/core';
import type { Rating } from './agreement.js';
import { agreementCodes } from './codes.js';

/**
 * Categories that are named twice.
 *
 * @param categories - all of them
 * @returns an issue for each repetition
 *
 * @internal
 */
export function checkCategories(categories: readonly Rating[]): Issue[] {
  return categories.flatMap((category, at) =>
    categories.indexOf(category) === at || Number.isNaN(category)
      ? []
      : [createIssue(agreementCodes, 'agreement.categoryTwice', ['categories', at], { category })],
  );
}
