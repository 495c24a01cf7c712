import type { Scalar } from './scalar.js';
import type { Subject } from './subject.js';
import type { Truth } from './truth.js';

/** A value to try, with what each test on its subject then comes to. */
export interface Candidate {
  /** The value; null when it is not known. */
  readonly value: Scalar | readonly Scalar[] | null;
  /** By the position of the test among the steps. */
  readonly truths: ReadonlyMap<number, Truth>;
}

/** A subject and the values to try for it. */
export interface Variable {
  /** The subject. */
  readonly subject: Subject;
  /** One value for each way in which the tests can come out. */
  readonly candidates: readonly Candidate[];
}
