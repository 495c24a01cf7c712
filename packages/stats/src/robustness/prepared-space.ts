import type { Rational } from '@sopana/core/arithmetic';
import type { LinearConstraint } from '../exact/linear-programme.js';

/** A space of weights, checked and exact. */
export interface PreparedSpace {
  /** Least weight of each criterion. */
  readonly atLeast: readonly Rational[];
  /** Greatest weight of each criterion. */
  readonly atMost: readonly Rational[];
  /** Whether a band says anything beyond what the others leave. */
  readonly hasLeast: boolean;
  /** Whether a band has an upper end that the others do not already imply. */
  readonly hasMost: boolean;
  /** Criteria in order, the most important first; empty without an order. */
  readonly order: readonly number[];
  /** All conditions but that weights are at least 0. */
  readonly constraints: readonly LinearConstraint[];
}
