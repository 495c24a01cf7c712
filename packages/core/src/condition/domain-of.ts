import type { Domain } from './domain.js';
import type { Subject } from './subject.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What a subject can be, in the eyes of a test.
 *
 * @param subject - `answered` is yes or no wherever the answer itself is defined
 * @param vocabulary - what a condition may speak of
 * @returns the domain; undefined when there is no such subject
 */
export function domainOf<X>(subject: Subject, vocabulary: Vocabulary<X>): Domain | undefined {
  const own = vocabulary.domainOf(subject);
  if (own !== undefined || subject.kind !== 'answered') return own;
  return vocabulary.domainOf({ kind: 'answer', id: subject.id }) && { type: 'boolean' };
}
