import { createIssue, type Issue } from '@sopana/core';
import { compareRational } from '@sopana/core/arithmetic';
import { exactOf } from '../exact/exact-of.js';
import { isExact } from '../exact/is-exact.js';
import { shownExact } from '../exact/shown-exact.js';
import { robustnessCodes } from './codes.js';
import type { WeightSpace } from './weight-space.js';

/**
 * What is wrong with the shape of a space of weights.
 *
 * @param criteria - how many
 * @param space - an order and bands
 * @returns all issues; whether any weights are left is not looked at
 *
 * @internal
 */
export function checkSpace(criteria: number, { order = [], bands }: WeightSpace): Issue[] {
  const issues: Issue[] = [];
  for (const [place, criterion] of order.entries()) {
    const isKnown = Number.isInteger(criterion) && criterion >= 0 && criterion < criteria;
    if (isKnown && order.indexOf(criterion) === place) continue;
    const facts = { last: criteria - 1, place, criterion: String(criterion) };
    issues.push(createIssue(robustnessCodes, 'weightSpace.badOrder', ['space', 'order', place], facts));
  }
  if (bands !== undefined && bands.length !== criteria) {
    const facts = { criteria, bands: bands.length };
    issues.push(createIssue(robustnessCodes, 'weightSpace.bandsLength', ['space', 'bands'], facts));
  }
  for (const [criterion, band] of (bands ?? []).entries()) {
    const { atLeast = 0, atMost = 1 } = band ?? {};
    if (isExact(atLeast) && isExact(atMost)) {
      const [low, high] = [exactOf(atLeast), exactOf(atMost)];
      const isInside = low.numerator >= 0n && high.numerator <= high.denominator;
      if (isInside && compareRational(low, high) <= 0) continue;
    }
    const facts = { criterion, atLeast: shownExact(atLeast), atMost: shownExact(atMost) };
    issues.push(createIssue(robustnessCodes, 'weightSpace.badBand', ['space', 'bands', criterion], facts));
  }
  return issues;
}
