/** What is said of one candidate. */
export interface StandingLines {
  /** Id of the candidate. */
  readonly candidate: string;
  /** Whole sentences. */
  readonly lines: readonly string[];
}
