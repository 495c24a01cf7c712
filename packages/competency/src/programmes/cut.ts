/** A bound on every plan below a node: what is constant, and what each programme adds when it is chosen. */
export interface Cut {
  /** What does not depend on the choice. */
  readonly constant: number;
  /** What each programme adds, from 0. */
  readonly earns: Float64Array;
}
