/** What the relaxation came to at some prices; made once and filled again and again. */
export interface Relaxed {
  /** Bound on the weighted levels that any plan closes. */
  value: number;
  /** What each programme earns at these prices if it is chosen. */
  readonly earns: Float64Array;
  /** 1 for the programmes that the relaxation chooses. */
  readonly chosen: Uint8Array;
  /** 1 for the edges that gaps take. */
  readonly taken: Uint8Array;
  /** 1 for the slots that chosen programmes fill. */
  readonly filled: Uint8Array;
  /** What each slot earns at these prices. */
  readonly slotEarns: Float64Array;
  /** Room for candidates. */
  readonly candidates: Int32Array;
}
