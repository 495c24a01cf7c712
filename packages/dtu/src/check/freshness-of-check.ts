import type { EvidenceDemand } from '../model/check.js';
import type { CheckFreshness } from '../model/readiness.js';
import { evidenceState } from './evidence-state.js';
import type { UnitStanding } from './reading-of.js';

const weakestFirst = ['missing', 'expired', 'notYet', 'undated', 'fresh'] as const;

/**
 * How the evidence of a check stands on the day, whatever the check came to.
 *
 * @param standing - what is known of the unit
 * @param read - ids of the facts that the check passes by
 * @param demand - what it asks for; undefined for nothing
 * @returns the weakest state among the facts, and the earliest of their last days
 */
export function freshnessOfCheck(
  { facts, on, reader }: UnitStanding,
  read: readonly string[],
  demand: EvidenceDemand | undefined,
): CheckFreshness {
  if (demand === undefined || read.length === 0) return { state: 'notAsked', expiresOn: null };
  const states = read.map((id) => evidenceState(facts.get(id)?.evidence ?? [], demand, on, reader));
  const state = weakestFirst.find((word) => states.some((one) => one.state === word)) ?? 'missing';
  const days = states.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn])).sort();
  return { state, expiresOn: days[0] ?? null };
}
