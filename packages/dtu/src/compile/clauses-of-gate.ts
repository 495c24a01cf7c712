import type { GateClause } from '../model/gate-rule.js';
import { type PlacedClause, partsOfClause } from './parts-of-clause.js';

/**
 * Every clause of a gate with its place, a clause before its parts.
 *
 * @param clause - the rule
 * @returns the clauses; references to other gates are not followed
 */
export function clausesOfGate(clause: GateClause): readonly PlacedClause[] {
  return [
    { clause, path: [] },
    ...partsOfClause(clause).flatMap((part) =>
      clausesOfGate(part.clause).map((below) => ({ ...below, path: [...part.path, ...below.path] })),
    ),
  ];
}
