import type { Outcome } from '../model/readiness.js';

/** Something that counts now and will not count later, if nothing is done. */
export interface Expiry {
  /** Evidence that a known outcome rests on, or a waiver that excuses a failed check. */
  readonly kind: 'evidence' | 'waiver';
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the check. */
  readonly check: string;
  /** Id of the waiver; null for evidence. */
  readonly waiver: string | null;
  /** The last day on which it counts where the check set is at home, YYYY-MM-DD. */
  readonly lastDay: string;
  /** The first moment at which it counts no longer, RFC 3339. */
  readonly endsAt: string;
  /** What the check comes to from then on. */
  readonly outcomeThen: Outcome;
}

/** What expires until a moment. */
export interface ExpiryReport {
  /** Id of the unit. */
  readonly unit: string;
  /** The moment from which is looked ahead, as it was written. */
  readonly at: string;
  /** The moment up to which is looked, as it was written. */
  readonly by: string;
  /** What expires, the first first, then in the order of the document. */
  readonly expiries: readonly Expiry[];
  /** Ids of gates that are open now and would not be at that moment. */
  readonly gatesLost: readonly string[];
}

/** Something to remind somebody of. */
export interface Reminder extends Expiry {
  /** The same for the same expiry, so that nobody is reminded twice. */
  readonly id: string;
  /** The day on which to remind, YYYY-MM-DD. */
  readonly remindOn: string;
}
