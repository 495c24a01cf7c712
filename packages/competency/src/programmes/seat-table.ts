/** All sets of programmes that people might follow, in columns; the sets of a person stand together. */
export interface SeatTable {
  /** Where the sets of each person begin, and after the last person where they end. */
  readonly start: Int32Array;
  /** Weighted levels that each set closes. */
  readonly value: Float64Array;
  /** Where the seats of each set begin, and after the last set where they end. */
  readonly seatStart: Int32Array;
  /** Programme of each seat. */
  readonly programme: Int32Array;
  /** Slot of each seat. */
  readonly slot: Int32Array;
}
