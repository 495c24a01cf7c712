import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { rolloutCodes } from '../codes.js';

/** A stretch of days. */
export interface Span {
  /** First civil date. */
  readonly from: string;
  /** Last civil date. */
  readonly to: string;
}

/**
 * Stretches of days that end before they begin, or that overlap.
 *
 * @param spans - in any order
 * @param path - of the list
 * @param apart - whether they must not overlap
 * @returns the issues: empty spans first, then overlaps by their first day
 */
export function spanIssues(
  spans: readonly Span[],
  path: readonly PathStep[],
  apart: boolean,
): readonly Issue[] {
  const empty = spans.flatMap(({ from, to }, at) =>
    from <= to ? [] : [createIssue(rolloutCodes, 'rollout.emptySpan', [...path, at, 'to'], { from, to })],
  );
  if (!apart || empty.length > 0) return empty;
  const rising = spans
    .map((span, at) => ({ ...span, at }))
    .sort((left, right) => (left.from < right.from ? -1 : 1));
  let until: string | null = null;
  return rising.flatMap(({ from, to, at }) => {
    const before: string | null = until;
    until = before === null || to > before ? to : before;
    if (before === null || from > before) return [];
    const facts = { from, until: before };
    return [createIssue(rolloutCodes, 'rollout.overlappingPeriods', [...path, at, 'from'], facts)];
  });
}
