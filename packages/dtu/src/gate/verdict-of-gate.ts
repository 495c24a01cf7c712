import type { CompiledGate, GatePart } from '../model/check-plan.js';
import type { GateReason, GateStanding, GateVerdict } from '../model/gate-verdict.js';
import type { CheckResult } from '../model/readiness.js';
import { standingOf } from './standing-of.js';
import { type PartState, stateOfParts } from './state-of-parts.js';

interface Told {
  readonly state: PartState;
  readonly reasons: readonly GateReason[];
}

const states = {
  met: 'open',
  failed: 'closed',
  unknown: 'undecided',
  applicabilityUnknown: 'undecided',
  notApplicable: 'notApplicable',
} as const;

/**
 * How a gate stands for a unit, and what decided it.
 *
 * @param gate - the compiled gate
 * @param results - of all checks, in the order of the document
 * @returns its state with the checks that decided
 */
export function verdictOfGate(gate: CompiledGate, results: readonly CheckResult[]): GateVerdict {
  const { state, reasons } = told(gate.rule, results);
  const distinct = new Map(reasons.map((reason) => [`${reason.check} ${reason.standing}`, reason]));
  const once = [...distinct.values()];
  const waived = once.flatMap(({ check, standing }) => (standing === 'waived' ? [check] : []));
  return { gate: gate.id, state: states[state], reasons: once, byWaiver: state === 'met' ? waived : [] };
}

function told(part: GatePart, results: readonly CheckResult[]): Told {
  if ('check' in part) {
    const result = results[part.check];
    if (result === undefined) throw new Error('A gate names a check that has no result.');
    const standing: GateStanding = standingOf(result, part.acceptsWaivers);
    const reasons = [{ check: result.check, standing }];
    return { state: standing === 'waived' ? 'met' : standing, reasons };
  }
  const parts = part.of.map((one) => told(one, results));
  const state = stateOfParts(
    part.atLeast,
    parts.map((one) => one.state),
  );
  // What is unknown did not close a gate, and what is met did not hold it.
  const deciding = (one: Told): boolean =>
    state === 'unknown' || state === 'applicabilityUnknown'
      ? one.state === 'unknown' || one.state === 'applicabilityUnknown'
      : one.state === state;
  return { state, reasons: parts.filter(deciding).flatMap((one) => one.reasons) };
}
