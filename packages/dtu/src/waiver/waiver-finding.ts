/** Something about a waiver that somebody has to look at. */
export interface WaiverFinding {
  /**
   * `expired`: it has ended; `expiring`: it ends soon; `orphan`: it covers a check or unit that is not there; `unused`: what it
   * excuses passes or does not apply; `selfApproved`: its owner granted it; `notWaivable`: the check cannot be waived;
   * `renewed`: the same was waived again and again.
   */
  readonly kind: 'expired' | 'expiring' | 'orphan' | 'unused' | 'selfApproved' | 'notWaivable' | 'renewed';
  /** Id of the waiver. */
  readonly waiver: string;
  /** Id of the check; null where the finding is of the whole waiver, or of a unit. */
  readonly check: string | null;
  /** Id of the unit; null where the finding is of the whole waiver, or of a check. */
  readonly unit: string | null;
  /** When it ends, as it is written. */
  readonly expiresAt: string;
  /** Whole days until then, rounded down; negative once it has ended. */
  readonly daysLeft: number;
  /** How often the check was waived before for the unit; 0 but for `renewed`. */
  readonly renewals: number;
}

/** What is looked at; the document's `waiverRules` where absent. */
export interface HygieneOptions {
  /** A live waiver is reported from so many whole days before it ends. */
  readonly noticeDays?: number;
  /** A check waived more often than once and so many times again is reported. */
  readonly mostRenewals?: number;
}
