import type { GatePart } from '../model/check-plan.js';
import type { GateClause, GateRule } from '../model/gate-rule.js';
import { partsOfClause } from './parts-of-clause.js';

/**
 * The rule of a gate with checks by position and references to other gates resolved.
 *
 * @param clause - a rule without circles and dangling references
 * @param positions - of the checks, by id
 * @param gates - all gates, by id
 * @param acceptsWaivers - whether the gates on the way to the clause accept waivers
 * @returns the compiled rule
 */
export function compileGate(
  clause: GateClause,
  positions: ReadonlyMap<string, number>,
  gates: ReadonlyMap<string, GateRule>,
  acceptsWaivers: boolean,
): GatePart {
  if ('check' in clause) return { check: positions.get(clause.check) ?? -1, acceptsWaivers };
  if ('gate' in clause) {
    const gate = gates.get(clause.gate);
    if (gate === undefined) throw new Error(`Gate '${clause.gate}' was not checked before it was compiled.`);
    return compileGate(gate.opensWhen, positions, gates, acceptsWaivers && gate.waivers !== 'refused');
  }
  const of = partsOfClause(clause).map((part) => compileGate(part.clause, positions, gates, acceptsWaivers));
  if ('of' in clause) return { atLeast: clause.atLeast, of };
  return { atLeast: 'all' in clause ? of.length : 1, of };
}
