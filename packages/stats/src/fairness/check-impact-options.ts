import { createIssue, type Issue } from '@sopana/core';
import { exactOf } from '../exact/exact-of.js';
import { isExact } from '../exact/is-exact.js';
import { shownExact } from '../exact/shown-exact.js';
import { fairnessCodes } from './codes.js';
import type { ImpactOptions } from './fairness.js';

/**
 * What is wrong with the way selection rates are to be compared.
 *
 * @param options - the threshold and the rule
 * @returns all issues
 *
 * @internal
 */
export function checkImpactOptions({ threshold, tooFew }: ImpactOptions): Issue[] {
  const issues: Issue[] = [];
  if (
    threshold !== undefined &&
    !(threshold.numerator > 0n && threshold.numerator <= threshold.denominator)
  ) {
    const facts = { threshold: shownExact(threshold) };
    issues.push(createIssue(fairnessCodes, 'impact.badThreshold', ['threshold'], facts));
  }
  const { leastEntered, leastShare = 0 } = tooFew;
  const add = (rule: string, range: string, value: string): void => {
    issues.push(createIssue(fairnessCodes, 'impact.badRule', ['tooFew', rule], { rule, range, value }));
  };
  if (!(Number.isSafeInteger(leastEntered) && leastEntered >= 1)) {
    add('leastEntered', 'a whole number from 1', String(leastEntered));
  }
  const share = isExact(leastShare) ? exactOf(leastShare) : undefined;
  if (share === undefined || share.numerator < 0n || share.numerator > share.denominator) {
    add('leastShare', 'from 0 to 1', shownExact(leastShare));
  }
  return issues;
}
