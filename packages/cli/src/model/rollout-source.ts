/** The documents of a rollout, and how it is planned. */
export interface RolloutSource {
  /** The template: a file, or `srilanka`. */
  readonly template: string;
  /** The calendars: files, or `srilanka`; none when absent. */
  readonly calendar?: readonly string[];
  /** The seed. */
  readonly seed?: string;
  /** How many schedules to make. */
  readonly schedules?: string;
  /** How many branches exact search may look at. */
  readonly branches?: string;
}
