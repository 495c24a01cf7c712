/** The best single moves between programmes; programme n stands for nowhere. */
export interface SwapTable {
  /** What the move from row to column adds, rows of n + 1. */
  readonly gains: Float64Array;
  /** Slot that is emptied, −1 for none. */
  readonly emptied: Int32Array;
  /** Slot that is filled, −1 for none. */
  readonly filled: Int32Array;
}
