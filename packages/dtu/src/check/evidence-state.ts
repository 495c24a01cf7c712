import type { EvidenceDemand } from '../model/check.js';
import type { AttestedEvidence } from '../model/unit-facts.js';
import type { TimeReader } from './time-reader.js';

/** How the evidence of one fact stands on a day. */
export interface EvidenceState {
  /** The best of the pieces that a check accepts; `missing` when it accepts none. */
  readonly state: 'fresh' | 'undated' | 'notYet' | 'expired' | 'missing';
  /** Its last day, YYYY-MM-DD; null when it has none. */
  readonly expiresOn: string | null;
  /** Whether it counts. */
  readonly counts: boolean;
}

const order: readonly EvidenceState['state'][] = ['fresh', 'undated', 'notYet', 'expired'];

/**
 * How the evidence of one fact stands on a day, by what a check asks for.
 *
 * @param evidence - what shows the fact
 * @param demand - what the check asks for
 * @param on - the day, YYYY-MM-DD
 * @param reader - reads the days
 * @returns the best piece of the asked kind, vouched for by one of the asked roles: fresh before undated before to come before
 * expired, then the one that lasts longest. Undated evidence counts only where no age is asked for
 */
export function evidenceState(
  evidence: readonly AttestedEvidence[],
  { kinds, maximumAgeDays, attestedBy }: EvidenceDemand,
  on: string,
  reader: TimeReader,
): EvidenceState {
  let best: EvidenceState = { state: 'missing', expiresOn: null, counts: false };
  for (const piece of evidence) {
    if (kinds !== undefined && !kinds.includes(piece.kind)) continue;
    if (attestedBy !== undefined && !attestedBy.includes(piece.attesterRole ?? '')) continue;
    const { state, expiresOn } = reader.freshness(piece, on, maximumAgeDays);
    const counts = state === 'fresh' || (state === 'undated' && maximumAgeDays === undefined);
    const found: EvidenceState = { state, expiresOn, counts };
    if (best.state === 'missing' || isBetter(found, best)) best = found;
  }
  return best;
}

function isBetter(one: EvidenceState, other: EvidenceState): boolean {
  if (one.counts !== other.counts) return one.counts;
  if (one.state !== other.state) return order.indexOf(one.state) < order.indexOf(other.state);
  // Evidence without a last day lasts longest.
  return (one.expiresOn ?? '9999-12-31') > (other.expiresOn ?? '9999-12-31');
}
