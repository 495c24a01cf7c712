import type { CheckPlan } from '../model/check-plan.js';
import type { Applicability, Outcome, Readiness } from '../model/readiness.js';

/** A moment of a series and the check set that was in force. */
export interface SeriesMoment {
  /** The compiled check set. */
  readonly plan: CheckPlan;
  /** The moment, RFC 3339 with a numeric offset, after the one before. */
  readonly at: string;
}

/** How a check stood, without its reasons. */
export interface CheckState {
  /** Whether it applied. */
  readonly applicability: Applicability;
  /** What it came to. */
  readonly outcome: Outcome;
}

/** A check that stands otherwise than before, and why. */
export interface CheckChange {
  /** Id of the check. */
  readonly check: string;
  /** Time passed over its evidence, the unit reported something, or the check itself was changed. */
  readonly cause: 'time' | 'unit' | 'checks';
  /** Before; null when the check set did not have it. */
  readonly from: CheckState | null;
  /** After; null when the check set has it no longer. */
  readonly to: CheckState | null;
}

/** What one cause did to the share of passed checks; null where a share is. */
export interface CauseEffects {
  /** Time passed, with the old checks and the old reports. */
  readonly time: number | null;
  /** What was reported since, with the old checks. */
  readonly unit: number | null;
  /** The new checks. */
  readonly checks: number | null;
}

/** What lies between two moments of a series. */
export interface SeriesStep {
  /** The earlier moment, as it was written. */
  readonly from: string;
  /** The later moment, as it was written. */
  readonly to: string;
  /** The change of the share, cause by cause; they add up to the whole change, but for the rounding of the last bit. */
  readonly effects: CauseEffects;
  /** Checks that stand otherwise, cause by cause, each in the order of its document. */
  readonly changes: readonly CheckChange[];
  /** Ids of checks that are new. */
  readonly added: readonly string[];
  /** Ids of checks that are gone. */
  readonly removed: readonly string[];
  /** Ids of checks that decide otherwise than before: another condition, or other evidence. */
  readonly altered: readonly string[];
}

/** The readiness of a unit over time. */
export interface ReadinessSeries {
  /** Id of the unit. */
  readonly unit: string;
  /** One for each moment, by the check set then in force. */
  readonly points: readonly Readiness[];
  /** One for each two moments that follow each other. */
  readonly steps: readonly SeriesStep[];
}
