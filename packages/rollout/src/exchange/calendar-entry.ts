/** One entry of a calendar of a plan. */
export interface CalendarEntry {
  /** The same for the same activity in every version of the plan. */
  readonly uid: string;
  /** First civil date. */
  readonly from: string;
  /** Last civil date. */
  readonly to: string;
  /** What it is called. */
  readonly summary: string;
  /** What else is to be said. */
  readonly description: string;
  /** Words by which calendars sort. */
  readonly categories: readonly string[];
}
