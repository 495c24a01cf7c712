import type { Answer } from '@sopana/scoring';

/**
 * Whether two answers say the same; several options are compared as a set.
 *
 * @param left - an answer
 * @param right - another
 * @returns true when the scale cannot tell them apart
 */
export function sameAnswer(left: Answer | undefined, right: Answer | undefined): boolean {
  const plain = (answer: Answer | undefined): string =>
    JSON.stringify(Array.isArray(answer) ? [...answer].sort() : (answer ?? null));
  return plain(left) === plain(right);
}
