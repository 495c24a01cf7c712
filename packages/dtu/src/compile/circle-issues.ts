import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { dtuCodes } from '../codes.js';

/**
 * Issues of things that lead to each other in circles.
 *
 * @param ids - all of them
 * @param nextOf - where one leads
 * @param kind - what they are, in the plural
 * @param pathOf - where the references of one stand, by its position
 * @returns one `checkSet.circle` for each circle, at its first member
 */
export function circleIssues(
  ids: readonly string[],
  nextOf: (id: string) => readonly string[],
  kind: string,
  pathOf: (at: number) => readonly PathStep[],
): readonly Issue[] {
  return findCircles(ids, nextOf).map((circle) => {
    const facts = { kind, circle: circle.join(' → ') };
    return createIssue(dtuCodes, 'checkSet.circle', pathOf(ids.indexOf(circle[0] ?? '')), facts);
  });
}
