import { freshnessOf } from '@sopana/core/evidence';
import type { GateDoubt, GateStanding } from '../model/ranking.js';
import type { Candidate, GateFinding } from '../model/selection-panel.js';
import type { EligibilityGate } from '../model/selection-rubric.js';

/**
 * How a candidate stands before the gates on a day.
 *
 * @param gates - the gates of the stage
 * @param candidate - the candidate
 * @param on - the day, a civil date
 * @returns one entry for each gate that is asked of the candidate's route; a pass that nothing shows is unknown, a fail stands
 */
export function gateStandings(
  gates: readonly EligibilityGate[],
  { route, findings = [] }: Candidate,
  on: string,
): readonly GateStanding[] {
  return gates
    .filter(({ routes }) => routes?.includes(route) ?? true)
    .map((gate): GateStanding => {
      const finding = findings.find((one) => one.gate === gate.id);
      const recorded = finding?.outcome ?? null;
      const doubt =
        finding === undefined ? 'notFound' : recorded === 'pass' ? doubtOf(gate, finding, on) : null;
      const outcome = doubt === null ? (recorded ?? 'unknown') : 'unknown';
      return { gate: gate.id, outcome, recorded, doubt };
    });
}

function doubtOf({ evidence: wanted }: EligibilityGate, finding: GateFinding, on: string): GateDoubt | null {
  if (wanted === undefined) return null;
  const shown = finding.evidence ?? [];
  if (shown.length === 0) return 'noEvidence';
  const ofKind = shown.filter(({ kind }) => wanted.kinds?.includes(kind) ?? true);
  if (ofKind.length === 0) return 'otherKind';
  const counts = ofKind.some((one) => {
    const { state } = freshnessOf(one, on, wanted.maximumAgeDays);
    // Where nothing is said of age, evidence without a date is evidence.
    return state === 'fresh' || (state === 'undated' && isAgeless(one.validUntil, wanted.maximumAgeDays));
  });
  return counts ? null : 'notFresh';
}

function isAgeless(validUntil: string | undefined, maximumAgeDays: number | undefined): boolean {
  return validUntil === undefined && maximumAgeDays === undefined;
}
