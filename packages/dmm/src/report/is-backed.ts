import { freshnessOf } from '@sopana/core/evidence';
import type { AssessmentAnswer } from '../model/assessment.js';
import type { Question } from '../model/question.js';

/**
 * Whether an answer has evidence that counts on a day.
 *
 * @param question - says which kinds count, and for how long
 * @param answer - the answer
 * @param on - civil date
 * @returns true when at least one piece of evidence is of a kind that counts and is fresh
 */
export function isBacked({ evidence: asked = {} }: Question, answer: AssessmentAnswer, on: string): boolean {
  const { kinds, maximumAgeDays } = asked;
  return (answer.evidence ?? []).some(
    (one) =>
      (kinds === undefined || kinds.includes(one.kind)) &&
      freshnessOf(one, on, maximumAgeDays).state === 'fresh',
  );
}
