import type { Rational } from '@sopana/core/arithmetic';

/** A condition on a weighted sum of the variables, all of which are at least 0. */
export interface LinearConstraint {
  /** One for each variable. */
  readonly coefficients: readonly Rational[];
  /** How the sum compares. */
  readonly relation: 'atMost' | 'atLeast' | 'equal';
  /** With what. */
  readonly bound: Rational;
}

/** The greatest value of a weighted sum, exactly, or why there is none. */
export type LinearOptimum =
  | {
      /** There is one. */
      readonly outcome: 'optimal';
      /** The greatest value. */
      readonly value: Rational;
      /** Where it is taken; of several places, one. */
      readonly point: readonly Rational[];
    }
  | {
      /** No values meet all conditions; or the sum grows without end. */
      readonly outcome: 'infeasible' | 'unbounded';
    };
