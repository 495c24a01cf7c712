/** Who follows what: a seat each. */
export interface Attendance {
  /** 1 for the slots that are filled. */
  readonly filled: Uint8Array;
  /** Seats that are left, by programme. */
  readonly left: Int32Array;
}
