import type { PathStep } from '../result/issue.js';
import type { Reading } from './condition-context.js';
import type { Subject } from './subject.js';
import type { Test } from './test.js';
import type { Truth } from './truth.js';

/**
 * Why a clause came out as it did: the value met the test or did not, no value is known, the value and the test are of
 * different kinds, or the clause itself is not of this language.
 */
export type Cause = 'met' | 'notMet' | 'notKnown' | 'notComparable' | 'notUnderstood';

/** One clause that decided. */
export interface Reason {
  /** The way from the root of the condition to the clause. */
  readonly path: readonly PathStep[];
  /** What the clause reads; null when the clause is not understood. */
  readonly subject: Subject | null;
  /** What it asks; null when the clause is not understood. */
  readonly test: Test | null;
  /** What was read. */
  readonly reading: Reading;
  /** What the clause came to. */
  readonly truth: Truth;
  /** Why. */
  readonly cause: Cause;
}

/** What a condition came to, and the clauses that decided it. */
export interface Verdict {
  /** What the condition came to. */
  readonly truth: Truth;
  /** The clauses that decided, in the order of the condition; none when an empty `all` or `any` did. */
  readonly reasons: readonly Reason[];
}
