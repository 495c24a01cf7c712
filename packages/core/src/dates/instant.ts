/** A moment in time, as it was written and as a number. */
export interface Instant {
  /** RFC 3339, as it was written. */
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00:00Z; a whole number, negative before then. */
  readonly epochMilliseconds: number;
}
