import type { Condition } from './condition.js';
import type { Domain } from './domain.js';
import type { Subject } from './subject.js';

/** What a condition may speak of. */
export interface Vocabulary<X = never> {
  /** What a subject can be; undefined when there is no such subject. `answered` may be left to `answer`. */
  domainOf(subject: Subject): Domain | undefined;
  /** A condition that says the same as a clause of the caller's own. */
  expand?(clause: X): Condition<X>;
}
