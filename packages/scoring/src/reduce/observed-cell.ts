import type { Rational } from '@sopana/core/arithmetic';

/** One observation of one cell, on the scale of its item. */
export interface ObservedCell {
  /** Class code. */
  readonly code: number;
  /** The value; 0 where there is none. */
  readonly value: number;
  /** The raw answer; 0 where there is none. */
  readonly raw: number;
  /** The fraction that the value is; absent where it is the decimal that the value prints as. */
  readonly exact?: Rational;
}
