/** A half of a day, as the start or the end of something. */
export interface Moment {
  /** The civil date, YYYY-MM-DD. */
  readonly on: string;
  /** Which half of it. */
  readonly part: 'morning' | 'afternoon';
}
