/** One observation of one cell, on the scale of its item. */
export interface ObservedCell {
  /** Class code. */
  readonly code: number;
  /** The value; 0 where there is none. */
  readonly value: number;
  /** The raw answer; 0 where there is none. */
  readonly raw: number;
}
