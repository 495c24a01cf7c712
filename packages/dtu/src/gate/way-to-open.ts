import type { GateStanding } from '../model/gate-verdict.js';

/** One check to be put right. */
export interface Fix {
  /** Id of the check. */
  readonly check: string;
  /** How it stands now: a failed one is to be put right, an unknown one to be shown. */
  readonly standing: GateStanding;
  /** What its remediation costs, in the document's unit of effort. */
  readonly effort: number;
}

/** The cheapest way to open a gate, and what is proved about it. */
export interface WayToOpen {
  /** Id of the gate. */
  readonly gate: string;
  /**
   * `open`: it is open as it is; `optimal` and `unreachable` are proved; `undecided`: branches are left which could change the
   * answer.
   */
  readonly outcome: 'open' | 'optimal' | 'unreachable' | 'undecided';
  /** What to put right, each after all that has to come before it; null when no way was found. */
  readonly fixes: readonly Fix[] | null;
  /** What they cost together; null when no way was found. */
  readonly effort: number | null;
  /** No way costs less; null when there is none. */
  readonly lowerBound: number | null;
  /** How much cheaper a way could still be, from 0; null when none was found. */
  readonly gap: number | null;
  /** How many branches were looked at. */
  readonly explored: number;
  /** Ids of checks that are not met and cannot be planned for: they, or checks before them, have no known effort. */
  readonly unplanned: readonly string[];
}
