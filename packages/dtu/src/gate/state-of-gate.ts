import type { GatePart } from '../model/check-plan.js';
import type { GateStanding } from '../model/gate-verdict.js';
import { type PartState, stateOfParts } from './state-of-parts.js';

/**
 * How a rule of a gate stands.
 *
 * @param rule - the compiled rule
 * @param standingAt - how a check stands, by its place in the rule
 * @returns the state of the whole
 */
export function stateOfGate(
  rule: GatePart,
  standingAt: (part: Extract<GatePart, { check: number }>) => GateStanding,
): PartState {
  if (!('check' in rule)) {
    return stateOfParts(
      rule.atLeast,
      rule.of.map((part) => stateOfGate(part, standingAt)),
    );
  }
  const standing = standingAt(rule);
  return standing === 'waived' ? 'met' : standing;
}
