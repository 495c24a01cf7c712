/** A correlation with what it rests on. */
export interface Correlation {
  /** From -1 to 1. */
  readonly value: number;
  /** How many pairs it rests on. */
  readonly n: number;
  /** How many pairs were left out as absent. */
  readonly missing: number;
}
