import { evidenceState } from '../check/evidence-state.js';
import type { StandingFact } from '../check/standing-facts.js';
import type { TimeReader } from '../check/time-reader.js';
import type { EvidenceDemand } from '../model/check.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { FactColumn, FactTable } from '../model/readiness-table.js';
import { reasonBits } from './truth-bits.js';

/**
 * What the evidence that each check asks for makes of the facts that it reads.
 *
 * @param plan - the compiled check set
 * @param standing - what is known of each unit
 * @param facts - the same as columns
 * @param on - the day, YYYY-MM-DD
 * @param reader - reads the days of evidence
 * @returns for each check its columns of states; checks that ask for the same of the same fact share one
 */
export function shownColumns(
  plan: CheckPlan,
  standing: readonly ReadonlyMap<string, StandingFact>[],
  facts: ReadonlyMap<string, FactColumn>,
  on: string,
  reader: TimeReader,
): FactTable['shown'] {
  const shared = new Map<string, Uint8Array>();
  return plan.set.checks.map(({ evidence }, at) => {
    if (evidence === undefined) return null;
    const { kinds = null, maximumAgeDays = null, attestedBy = null } = evidence;
    const demand = JSON.stringify([kinds, maximumAgeDays, attestedBy]);
    const columns = new Map<string, Uint8Array>();
    for (const id of plan.factsRead[at] ?? []) {
      const key = `${id} ${demand}`;
      const column = shared.get(key) ?? statesOf(id, evidence, standing, facts, on, reader);
      shared.set(key, column);
      columns.set(id, column);
    }
    return columns;
  });
}

function statesOf(
  id: string,
  demand: EvidenceDemand,
  standing: readonly ReadonlyMap<string, StandingFact>[],
  facts: ReadonlyMap<string, FactColumn>,
  on: string,
  reader: TimeReader,
): Uint8Array {
  const stated = facts.get(id)?.states ?? new Uint8Array(standing.length);
  return stated.map((state, row) => {
    if (state !== 0) return state;
    const found = evidenceState(standing[row]?.get(id)?.evidence ?? [], demand, on, reader);
    if (found.counts) return 0;
    return found.state === 'expired' ? reasonBits.evidenceExpired : reasonBits.evidenceMissing;
  });
}
