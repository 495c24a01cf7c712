import type { PathStep } from '../result/issue.js';

/** What stands at a place in one of two values: a value, or nothing at all. */
export type Side =
  | {
      /** There is a value. */
      readonly present: true;
      /** The value. */
      readonly value: unknown;
    }
  | {
      /** There is no value: the key or the position does not exist. */
      readonly present: false;
    };

/** The first place where two values differ. */
export interface Difference {
  /** The way from the root to the place. */
  readonly path: readonly PathStep[];
  /** What the first value has there. */
  readonly left: Side;
  /** What the second value has there. */
  readonly right: Side;
}
