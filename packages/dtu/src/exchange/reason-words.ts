import { type Condition, type Reason, sentenceOf } from '@sopana/core/condition';

/**
 * The clauses that decided as a sentence, with what was read.
 *
 * @param reasons - from a condition that came out
 * @returns such as `fact "members" is at least 3 (read: 5)`; an empty text without reasons
 */
export function reasonWords(reasons: readonly Reason[]): string {
  return reasons.map(wordsOf).join('; ');
}

function wordsOf({ subject, test, reading }: Reason): string {
  if (subject === null || test === null) return 'a clause that is not understood';
  const clause = { [subject.kind]: subject.id, [test.name]: test.operand } as unknown as Condition;
  const read = reading.known ? JSON.stringify(reading.value) : reading.reason;
  return `${sentenceOf(clause)} (read: ${read})`;
}
