/** Slots by what they gain: the greatest first, of equals the earlier. */
export interface SlotHeap {
  /** Gains, as a heap. */
  readonly gains: number[];
  /** Slots, beside their gains. */
  readonly slots: number[];
}
