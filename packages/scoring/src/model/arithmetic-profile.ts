import type { RoundingMode, SumMethod } from '@sopana/core/arithmetic';

/** The arithmetic that decides the last bit; a node's profile overrides the document's, key by key. */
export interface ArithmeticProfile {
  /** How a sum is formed; `sequential`, in the order of the children, when absent. */
  readonly sum?: SumMethod;
  /** `divideLast`: Σ(w·x)/Σw (when absent); `divideFirst`: Σ((w/Σw)·x). */
  readonly weights?: 'divideLast' | 'divideFirst';
  /** `product`: the root of the product, for equal weights (when absent); `logs`: exp of the mean logarithm. */
  readonly root?: 'product' | 'logs';
  /** The rule of `round` steps; `halfUp` when absent. */
  readonly round?: RoundingMode;
}
