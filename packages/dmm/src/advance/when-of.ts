import { evaluateCondition } from '@sopana/core/condition';
import type { ScoringCondition } from '@sopana/scoring';

const readers = ['answer', 'value', 'level', 'class', 'answered', 'every', 'some'];

/**
 * Whether something is meant for a subject, as far as its attributes tell.
 *
 * @param condition - for whom it is meant; for all when absent
 * @param attributes - of the subject, by id
 * @returns `perhaps` where answers have a say
 */
export function whenOf(
  condition: ScoringCondition | undefined,
  attributes: Readonly<Record<string, string | number>>,
): 'always' | 'never' | 'perhaps' {
  if (condition === undefined) return 'always';
  if (readsAnswers(condition)) return 'perhaps';
  const { truth } = evaluateCondition<never>(condition as never, {
    read: ({ id }) =>
      Object.hasOwn(attributes, id)
        ? { known: true, value: attributes[id] ?? '' }
        : { known: false, reason: 'unknown' },
  });
  return truth === 'true' ? 'always' : 'never';
}

function readsAnswers(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if (Array.isArray(part)) return part.some(readsAnswers);
  return Object.entries(part).some(([key, value]) => readers.includes(key) || readsAnswers(value));
}
