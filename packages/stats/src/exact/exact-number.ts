import type { Rational } from '@sopana/core/arithmetic';

/** A number that is exact: a fraction, or a number that stands for the decimal it prints as. */
export type ExactNumber = number | Rational;
