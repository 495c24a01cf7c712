import type { Condition } from './condition.js';
import type { Scalar } from './scalar.js';
import type { Subject } from './subject.js';

/** A value that is known. */
export interface KnownReading {
  /** Always true. */
  readonly known: true;
  /** One value, or a list of them. */
  readonly value: Scalar | readonly Scalar[];
}

/** A value that is not known, and why. */
export interface UnknownReading {
  /** Always false. */
  readonly known: false;
  /** Why it is not known, such as `unanswered`; a word of the caller's own. */
  readonly reason: string;
}

/** What is known of a subject. */
export type Reading = KnownReading | UnknownReading;

/** Where a condition reads from. */
export interface ConditionContext<X = never> {
  /** What is known of a subject; for `answered` a yes or no. */
  read(subject: Subject): Reading;
  /**
   * The place of an option, level or date in the order of its subject; undefined when it has none.
   * Asked for both sides of a threshold unless both are numbers.
   */
  order?(subject: Subject, value: string | number): number | undefined;
  /** A condition that says the same as a clause of the caller's own; a policy for missing values is decided here. */
  expand?(clause: X): Condition<X>;
}
