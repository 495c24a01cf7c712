/** Options that say whose readiness is asked for, and when. */
export interface ReadinessSource {
  /** File of facts. */
  readonly facts: string;
  /** File of waivers; none when absent. */
  readonly waivers?: string;
  /** Id of the one unit that is asked for; all when absent. */
  readonly unit?: string;
  /** The moment; the end of today when absent. */
  readonly at?: string;
}
