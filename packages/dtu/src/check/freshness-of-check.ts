import type { EvidenceDemand } from '../model/check.js';
import type { CheckFreshness } from '../model/readiness.js';
import { evidenceState } from './evidence-state.js';
import type { StandingFact } from './standing-facts.js';

const weakestFirst = ['missing', 'expired', 'notYet', 'undated', 'fresh'] as const;

/**
 * How the evidence of a check stands on the day, whatever the check came to.
 *
 * @param facts - by id
 * @param read - ids of the facts that the check passes by
 * @param demand - what it asks for; undefined for nothing
 * @param on - the day, YYYY-MM-DD
 * @returns the weakest state among the facts, and the earliest of their last days
 */
export function freshnessOfCheck(
  facts: ReadonlyMap<string, StandingFact>,
  read: readonly string[],
  demand: EvidenceDemand | undefined,
  on: string,
): CheckFreshness {
  if (demand === undefined || read.length === 0) return { state: 'notAsked', expiresOn: null };
  const states = read.map((id) => evidenceState(facts.get(id)?.evidence ?? [], demand, on));
  const state = weakestFirst.find((word) => states.some((one) => one.state === word)) ?? 'missing';
  const days = states.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn])).sort();
  return { state, expiresOn: days[0] ?? null };
}
