import type { GateStanding } from '../model/gate-verdict.js';
import type { CheckResult } from '../model/readiness.js';

/**
 * How a check stands before a gate.
 *
 * @param result - of the check
 * @param acceptsWaivers - whether a live waiver counts
 * @returns waived only where the check has failed; a check that may not apply is neither met nor failed
 */
export function standingOf(
  { applicability, outcome, isWaived }: Pick<CheckResult, 'applicability' | 'outcome' | 'isWaived'>,
  acceptsWaivers: boolean,
): GateStanding {
  if (applicability === 'notApplicable') return 'notApplicable';
  if (applicability === 'unknown') return 'applicabilityUnknown';
  if (outcome === 'pass') return 'met';
  if (outcome === 'unknown') return 'unknown';
  return isWaived && acceptsWaivers ? 'waived' : 'failed';
}
