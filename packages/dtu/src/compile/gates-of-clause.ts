import type { GateClause } from '../model/gate-rule.js';
import { clausesOfGate } from './clauses-of-gate.js';

/**
 * The gates that a clause refers to.
 *
 * @param clause - the rule of a gate
 * @returns their ids, as they stand
 */
export function gatesOfClause(clause: GateClause): readonly string[] {
  return clausesOfGate(clause).flatMap(({ clause: one }) => ('gate' in one ? [one.gate] : []));
}
