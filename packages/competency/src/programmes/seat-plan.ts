/** A plan that was found. */
export interface SeatPlan {
  /** Weighted levels that it closes. */
  readonly value: number;
  /** 1 for the chosen programmes. */
  readonly chosen: Uint8Array;
  /** 1 for the slots that are filled. */
  readonly filled: Uint8Array;
}
